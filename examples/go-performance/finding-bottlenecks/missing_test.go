package missing

import (
	"fmt"
	"slices"
	"testing"
)

func slow(want, have []string) []string {
	var out []string
	for _, w := range want {
		if !slices.Contains(have, w) {
			out = append(out, w)
		}
	}
	return out
}

func lists(n int) (want, have []string) {
	for i := range n {
		want = append(want, fmt.Sprint("key ", i))
		have = append(have, fmt.Sprint("key ", 2*i))
	}
	return want, have
}

func TestSameResult(t *testing.T) {
	want, have := lists(500)
	if !slices.Equal(missing(want, have), slow(want, have)) {
		t.Error("differ")
	}
	if missing(nil, nil) == nil || len(missing(nil, have)) != 0 {
		t.Error("nothing wanted")
	}
}

func BenchmarkSlow(b *testing.B) {
	want, have := lists(2000)
	for b.Loop() {
		slow(want, have)
	}
}

func BenchmarkMissing(b *testing.B) {
	want, have := lists(2000)
	for b.Loop() {
		missing(want, have)
	}
}
