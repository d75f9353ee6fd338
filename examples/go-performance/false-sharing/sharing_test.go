// #region shown
package sharing

import (
	"sync"
	"sync/atomic"
	"testing"
)

type adjacent struct{ a, b atomic.Int64 }

type padded struct {
	a atomic.Int64
	_ [120]byte
	b atomic.Int64
	// the last field needs it as well
	_ [120]byte
}

func run(b *testing.B, x, y *atomic.Int64) {
	for b.Loop() {
		var wg sync.WaitGroup
		for _, c := range []*atomic.Int64{x, y} {
			wg.Go(func() {
				for range 1_000_000 {
					c.Add(1)
				}
			})
		}
		wg.Wait()
	}
}

func BenchmarkAdjacent(b *testing.B) {
	s := new(adjacent)
	run(b, &s.a, &s.b)
}

func BenchmarkPadded(b *testing.B) {
	s := new(padded)
	run(b, &s.a, &s.b)
}
// #endregion shown
