// #region shown
package main

import (
	"fmt"
	"runtime"
	"sync"
)

//go:noinline
func deep(n int) int {
	// 1 KiB per call
	var frame [128]int
	frame[n%128] = n
	if n == 0 {
		return 0
	}
	return deep(n-1) + frame[n%128]
}

func report(when string) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Printf("%-8s %6d KiB\n", when, m.StackInuse>>10)
}

func main() {
	var grown, done sync.WaitGroup
	release := make(chan struct{})
	report("start")
	grown.Add(100)
	for range 100 {
		done.Go(func() {
			// grows this stack to 256 KiB
			deep(200)
			grown.Done()
			// shallow again, stack still large
			<-release
		})
	}
	grown.Wait()
	report("grown")
	for range 4 {
		runtime.GC()
		report("after GC")
	}
	close(release)
	done.Wait()
}
// #endregion shown
