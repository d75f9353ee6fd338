// #region shown
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
)

func main() {
	runtime.GC() // only so that this short program has something to show
	s := []metrics.Sample{
		{Name: "/sched/goroutines:goroutines"},
		{Name: "/gc/heap/live:bytes"},
		{Name: "/cpu/classes/gc/total:cpu-seconds"},
		{Name: "/cpu/classes/total:cpu-seconds"},
		{Name: "/sched/latencies:seconds"},
	}
	metrics.Read(s)
	fmt.Println("goroutines:", s[0].Value.Uint64())
	fmt.Println("live heap: ", s[1].Value.Uint64(), "bytes")
	fmt.Printf("GC share:   %.3f\n",
		s[2].Value.Float64()/s[3].Value.Float64())
	fmt.Println("latency histogram buckets:",
		len(s[4].Value.Float64Histogram().Counts))
}
// #endregion shown
