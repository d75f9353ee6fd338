// #region shown
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func run(task func()) time.Duration {
	start := time.Now()
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(task)
	}
	wg.Wait()
	return time.Since(start).Round(10 * time.Millisecond)
}

// wait is like a network call: it needs time but no CPU.
func wait() { time.Sleep(100 * time.Millisecond) }

// spin is pure CPU work.
func spin() {
	x := 0
	for i := range 400_000_000 {
		x ^= i
	}
	runtime.KeepAlive(x)
}

func main() {
	for _, procs := range []int{1, 2} {
		runtime.GOMAXPROCS(procs)
		fmt.Printf("GOMAXPROCS=%d  waiting: %v  computing: %v\n",
			procs, run(wait), run(spin))
	}
}
// #endregion shown
