package join

import (
	"fmt"
	"strconv"
	"sync/atomic"
	"testing"
)

// #region shown-2
func BenchmarkCounter(b *testing.B) {
	var n atomic.Int64
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			n.Add(1)
		}
	})
}
// #endregion shown-2

func joinAppend(ids []int) string {
	b := make([]byte, 0, 8*len(ids))
	for _, id := range ids {
		b = strconv.AppendInt(b, int64(id), 10)
		b = append(b, ',')
	}
	return string(b)
}

var sink string

func TestAllocations(t *testing.T) {
	for n, want := range map[int]float64{10: 10, 1000: 1900} {
		ids := make([]int, n)
		for i := range ids {
			ids[i] = i
		}
		if got := testing.AllocsPerRun(10, func() { sink = Join(ids) }); got < 0.9*want || got > 1.1*want {
			t.Errorf("Join of %d: %v", n, got)
		}
		if got := testing.AllocsPerRun(10, func() { sink = joinAppend(ids) }); got != 2 {
			t.Errorf("append of %d: %v", n, got)
		}
		if Join(ids) != joinAppend(ids) {
			t.Error("differ")
		}
	}
}

func square(n int) int { return n * n }

var setups int

func BenchmarkSetup(b *testing.B) {
	setups++
	for b.Loop() {
		square(3)
	}
	fmt.Println("setups:", setups)
}

func BenchmarkVanishes(b *testing.B) {
	for i := 0; i < b.N; i++ {
		square(i)
	}
}

var in = 3

func BenchmarkLooped(b *testing.B) {
	for b.Loop() {
		square(in)
	}
}
