package sequential

import (
	"sync"
	"testing"
)

var hits map[string]int

func handle(path string) { hits[path]++ }

func TestOneAtATime(t *testing.T) {
	hits = map[string]int{}
	handle("/a")
	handle("/a")
}

func TestLogicalRace(t *testing.T) {
	var mu sync.Mutex
	stock, sold := 1, 0
	var wg sync.WaitGroup
	barrier := make(chan bool)
	for range 2 {
		wg.Go(func() {
			mu.Lock()
			left := stock
			mu.Unlock()
			<-barrier
			if left > 0 {
				mu.Lock()
				stock--
				sold++
				mu.Unlock()
			}
		})
	}
	close(barrier)
	wg.Wait()
}
