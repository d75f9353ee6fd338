// A goroutine in a system call keeps its thread, and its P goes on with the others.
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"syscall"
	"time"
)

func threads() uint64 {
	sample := []metrics.Sample{{Name: "/sched/threads/total:threads"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

func main() {
	runtime.GOMAXPROCS(1)
	var pipe [2]int
	if err := syscall.Pipe(pipe[:]); err != nil {
		panic(err)
	}
	for range 20 {
		go syscall.Read(pipe[0], make([]byte, 1))
	}
	time.Sleep(300 * time.Millisecond)
	// main still runs on the only P, and 20 threads are blocked
	fmt.Println(runtime.GOMAXPROCS(0), threads() > 20)
}
