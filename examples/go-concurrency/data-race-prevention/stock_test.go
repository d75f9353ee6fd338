package stock

import (
	"sync"
	"testing"
	"time"
)

// -race is silent here, and the last item is sold twice.
func TestCheckThenAct(t *testing.T) {
	s := &Stock{items: map[string]int{"lamp": 1}}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			if s.Count("lamp") > 0 {
				time.Sleep(50 * time.Millisecond)
				s.Remove("lamp")
			}
		})
	}
	wg.Wait()
	if n := s.Count("lamp"); n != -1 {
		t.Errorf("%d lamps left", n)
	}
}

func TestTryRemove(t *testing.T) {
	s := &Stock{items: map[string]int{"lamp": 3}}
	var sold sync.Map
	var wg sync.WaitGroup
	for buyer := range 20 {
		wg.Go(func() {
			if s.TryRemove("lamp") {
				sold.Store(buyer, true)
			}
		})
	}
	wg.Wait()
	n := 0
	sold.Range(func(any, any) bool { n++; return true })
	if n != 3 || s.Count("lamp") != 0 {
		t.Errorf("%d sold, %d left", n, s.Count("lamp"))
	}
}
