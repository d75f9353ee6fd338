// #region shown
package main

import (
	"fmt"
	"runtime/metrics"
)

// runs before any init function of this package
var table = load()

func load() int {
	fmt.Println("package variable")
	return 42
}

func init() { fmt.Println("init function") }

func main() {
	fmt.Println("main function", table)
	samples := []metrics.Sample{
		{Name: "/sched/gomaxprocs:threads"},
		{Name: "/sched/threads/total:threads"},
		{Name: "/sched/goroutines:goroutines"},
	}
	metrics.Read(samples)
	for _, s := range samples {
		fmt.Println(s.Name, s.Value.Uint64())
	}
}
// #endregion shown
