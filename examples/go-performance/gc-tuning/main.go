// Allocates garbage with many small objects alive; prints GC's share of CPU, whether the limiter acted, and whether
// memory exceeds the limit.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
	"time"
)

type node struct{ left, right *node }

func tree(depth int) *node {
	if depth == 0 {
		return nil
	}
	return &node{tree(depth - 1), tree(depth - 1)}
}

func value(name string) uint64 {
	s := []metrics.Sample{{Name: name}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func main() {
	debug.SetGCPercent(-1)
	live := tree(22)
	switch os.Args[1] {
	case "thrash":
		debug.SetMemoryLimit(20 << 20)
	case "far":
		debug.SetGCPercent(100)
		debug.SetMemoryLimit(10 << 30)
	}
	var wg sync.WaitGroup
	start := time.Now()
	for range 4 {
		wg.Go(func() {
			for time.Since(start) < 2*time.Second {
				tree(12)
			}
		})
	}
	wg.Wait()
	memory := value("/memory/classes/total:bytes") - value("/memory/classes/heap/released:bytes")
	fmt.Printf("%.2f %t %t\n", gcShare(), value("/gc/limiter/last-enabled:gc-cycle") > 0, memory > 20<<20)
	runtime.KeepAlive(live)
}
