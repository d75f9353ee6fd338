package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

type node struct {
	next *node
	pad  [120]byte
}

func main() {
	var keep *node
	for range 200_000 {
		keep = &node{next: keep}
	}
	runtime.GC()
	var before, after debug.GCStats
	debug.ReadGCStats(&before)
	for range 3_000_000 {
		garbage = &node{}
	}
	debug.ReadGCStats(&after)
	fmt.Println(after.NumGC - before.NumGC)
	runtime.KeepAlive(keep)
}

var garbage *node
