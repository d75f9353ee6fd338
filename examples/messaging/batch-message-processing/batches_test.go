package batch

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

func TestFlushesBySize(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		in := make(chan int)
		go func() {
			for i := range 7 {
				in <- i
			}
			close(in)
		}()
		var got [][]int
		err := Batches(t.Context(), in, 3, time.Second, func(_ context.Context, b []int) error {
			got = append(got, b)
			return nil
		})
		if want := "[[0 1 2] [3 4 5] [6]]"; err != nil || fmt.Sprint(got) != want {
			t.Errorf("got %v, %v; want %s", got, err, want)
		}
	})
}

func TestClockStartsWithTheFirstItem(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		in := make(chan int)
		start := time.Now()
		go func() {
			time.Sleep(1700 * time.Millisecond)
			in <- 1
			time.Sleep(900 * time.Millisecond)
			in <- 2
			time.Sleep(time.Hour)
			close(in)
		}()
		var at []time.Duration
		err := Batches(t.Context(), in, 10, time.Second, func(_ context.Context, b []int) error {
			at = append(at, time.Since(start))
			if !slices.Equal(b, []int{1, 2}) {
				t.Errorf("batch %v", b)
			}
			return nil
		})
		if err != nil || len(at) != 1 || at[0] != 2700*time.Millisecond {
			t.Errorf("flushed at %v, %v; want one flush a second after the first item", at, err)
		}
	})
}

func TestLastFlushHasALiveContext(t *testing.T) {
	for range 50 { // select picks at random when the input closes, too
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			in := make(chan int, 1)
			in <- 1
			go func() {
				synctest.Wait()
				cancel()
				close(in)
			}()
			stored := 0
			err := Batches(ctx, in, 10, time.Hour, func(ctx context.Context, b []int) error {
				stored += len(b)
				return ctx.Err()
			})
			if stored != 1 || err != nil && !errors.Is(err, context.Canceled) {
				t.Errorf("%d stored, %v", stored, err)
			}
			if err != nil && err.Error() != context.Canceled.Error() {
				t.Errorf("flush failed, too: %q", err)
			}
		})
	}
}

func TestBatchesDoNotShareAnArray(t *testing.T) {
	in := make(chan int)
	go func() {
		for i := range 100 {
			in <- i
		}
		close(in)
	}()
	sums := make(chan int, 10)
	err := Batches(t.Context(), in, 10, time.Hour, func(_ context.Context, b []int) error {
		go func() { // keeps reading the batch while the next one fills
			sum := 0
			for _, v := range b {
				sum += v
			}
			sums <- sum
		}()
		return nil
	})
	total := 0
	for range 10 {
		total += <-sums
	}
	if err != nil || total != 4950 {
		t.Errorf("sum %d, %v; want 4950", total, err)
	}
}

func TestAFailedFlushEndsTheLoop(t *testing.T) {
	in := make(chan int, 5)
	for i := range 5 {
		in <- i
	}
	boom := errors.New("boom")
	calls := 0
	err := Batches(t.Context(), in, 2, time.Hour, func(context.Context, []int) error { calls++; return boom })
	if !errors.Is(err, boom) || calls != 1 {
		t.Errorf("%v after %d calls", err, calls)
	}
}
