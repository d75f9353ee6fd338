package stack

import (
	"sync"
	"sync/atomic"
	"testing"
)

func TestNothingIsLostOrDoubled(t *testing.T) {
	var s Stack[int]
	var wg sync.WaitGroup
	var sum atomic.Int64
	for w := range 4 {
		wg.Go(func() {
			for i := range 1000 {
				s.Push(w*1000 + i)
				if v, ok := s.Pop(); ok {
					sum.Add(int64(v))
				}
			}
		})
	}
	wg.Wait()
	for v, ok := s.Pop(); ok; v, ok = s.Pop() {
		sum.Add(int64(v))
	}
	if want := int64(3999 * 4000 / 2); sum.Load() != want {
		t.Errorf("%d, want %d", sum.Load(), want)
	}
}

func TestStorePublishesPlainData(t *testing.T) {
	for range 100 {
		var ready atomic.Bool
		data := 0
		go func() { data = 42; ready.Store(true) }()
		for !ready.Load() {
		}
		if data != 42 {
			t.Fatal(data)
		}
	}
}

// Store buffering: with sequential consistency both loads cannot be 0.
func TestOneOrderForAll(t *testing.T) {
	for range 20_000 {
		var x, y atomic.Int64
		var a, b int64
		var wg sync.WaitGroup
		wg.Go(func() { x.Store(1); a = y.Load() })
		wg.Go(func() { y.Store(1); b = x.Load() })
		wg.Wait()
		if a == 0 && b == 0 {
			t.Fatal("both loads came before both stores")
		}
	}
}
