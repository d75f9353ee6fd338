package main

import (
	"sync"
	"time"
)

// Two writes, to two keys, 50 ms apart: nothing crashes, and it is a race.
func main() {
	m := map[int]int{}
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Go(func() {
			time.Sleep(time.Duration(i) * 50 * time.Millisecond)
			m[i] = i
		})
	}
	wg.Wait()
}
