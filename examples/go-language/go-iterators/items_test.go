package items

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"maps"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

// pages has n pages of two items; a negative failing page does not exist.
func pages(n, failing int, asked *int) Fetch {
	return func(_ context.Context, after string) ([]Item, string, error) {
		*asked++
		page := len(after)
		if page == failing {
			return nil, "", errors.New("page lost")
		}
		next := after + "x"
		if page == n-1 {
			next = ""
		}
		return []Item{{2 * page}, {2*page + 1}}, next, nil
	}
}

func TestAll(t *testing.T) {
	asked, sum := 0, 0
	for item, err := range All(t.Context(), pages(3, -1, &asked)) {
		if err != nil {
			t.Fatal(err)
		}
		sum += item.ID
	}
	if sum != 15 || asked != 3 {
		t.Error(sum, asked)
	}
}

func TestBreakFetchesNoMore(t *testing.T) {
	asked := 0
	for item := range All(t.Context(), pages(3, -1, &asked)) {
		if item.ID == 1 {
			break
		}
	}
	if asked != 1 {
		t.Error("asked for", asked, "pages")
	}
}

func TestFirst(t *testing.T) {
	asked := 0
	item, err := first(t.Context(), pages(3, -1, &asked))
	if item.ID != 0 || err != nil || asked != 1 {
		t.Error(item, err, asked)
	}
	if _, err := first(t.Context(), pages(3, 0, &asked)); err == nil {
		t.Error("no error")
	}
}

func TestErrorEndsTheLoop(t *testing.T) {
	asked, got, failed := 0, 0, 0
	for _, err := range All(t.Context(), pages(3, 1, &asked)) {
		if err != nil {
			failed++
			continue
		}
		got++
	}
	if got != 2 || failed != 1 || asked != 2 {
		t.Error(got, failed, asked)
	}
}

func TestAgainFromTheBeginning(t *testing.T) {
	asked := 0
	all := All(t.Context(), pages(2, -1, &asked))
	for range all {
	}
	for range all {
	}
	if asked != 4 {
		t.Error(asked)
	}
}

func TestReturnRunsTheDefers(t *testing.T) {
	closed := false
	rows := func(yield func(int) bool) {
		defer func() { closed = true }()
		for i := range 10 {
			if !yield(i) {
				return
			}
		}
	}
	func() {
		for i := range rows {
			if i == 3 {
				return
			}
		}
	}()
	if !closed {
		t.Error("not closed")
	}
}

func TestPanicPassesThrough(t *testing.T) {
	closed := false
	seq := func(yield func(int) bool) {
		defer func() { closed = true }()
		yield(1)
	}
	func() {
		defer func() { recover() }()
		for range seq {
			panic("in the body")
		}
	}()
	if !closed {
		t.Error("not closed")
	}
}

func TestIgnoringFalsePanics(t *testing.T) {
	defer func() {
		if r := fmt.Sprint(recover()); !strings.Contains(r, "range function continued iteration after function for loop body returned false") {
			t.Error(r)
		}
	}()
	bad := func(yield func(int) bool) {
		yield(1)
		yield(2)
	}
	for range bad {
		break
	}
}

func TestUseAfterTheLoopPanics(t *testing.T) {
	var kept func(int) bool
	seq := func(yield func(int) bool) { kept = yield; yield(1) }
	for range seq {
	}
	defer func() {
		if r := fmt.Sprint(recover()); !strings.Contains(r, "range function continued iteration after whole loop exit") {
			t.Error(r)
		}
	}()
	kept(2)
}

func naturals(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}

func TestPull(t *testing.T) {
	next, stop := iter.Pull(naturals)
	defer stop()
	a, _ := next()
	b, ok := next()
	if a != 0 || b != 1 || !ok {
		t.Error(a, b, ok)
	}
	stop()
	if _, ok := next(); ok {
		t.Error("next after stop")
	}
}

func TestPullWithoutStopLeaks(t *testing.T) {
	before := runtime.NumGoroutine()
	var stops []func()
	for range 50 {
		next, stop := iter.Pull(naturals)
		next()
		stops = append(stops, stop)
	}
	runtime.GC()
	time.Sleep(20 * time.Millisecond)
	if n := runtime.NumGoroutine() - before; n < 50 {
		t.Error("only", n, "goroutines more")
	}
	for _, stop := range stops {
		stop()
	}
	if n := runtime.NumGoroutine() - before; n > 1 {
		t.Error(n, "goroutines left")
	}
}

func TestStandardLibrary(t *testing.T) {
	names := maps.Keys(map[string]int{"b": 1, "a": 2})
	if got := slices.Sorted(names); !slices.Equal(got, []string{"a", "b"}) {
		t.Error(got)
	}
	parts := 0
	for part := range strings.SplitSeq("a,b,c", ",") {
		parts += len(part)
	}
	if parts != 3 {
		t.Error(parts)
	}
}

// The loop over an iterator of one's own allocates nothing when it is inlined.
func TestAllocations(t *testing.T) {
	numbers := make([]int, 100)
	if n := testing.AllocsPerRun(100, func() {
		sum := 0
		for _, v := range even(numbers) {
			sum += v
		}
		_ = sum
	}); n != 0 {
		t.Error(n, "allocations")
	}
}

func even(s []int) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for i := 0; i < len(s); i += 2 {
			if !yield(i, s[i]) {
				return
			}
		}
	}
}
