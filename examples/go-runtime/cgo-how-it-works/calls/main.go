package main

/*
#include <unistd.h>
static void nothing(void) {}
static void take(void *p) {}
static void wait(void) { usleep(300000); }
*/
import "C"

import (
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"
	"sync"
	"time"
	"unsafe"
)

type box struct{ p *int }

var global *box

func main() {
	switch os.Args[1] {
	case "cost":
		start := time.Now()
		const calls = 2_000_000
		for range calls {
			C.nothing()
		}
		perCall := time.Since(start) / calls
		fmt.Println(perCall >= 5 && perCall < 1000)
	case "pointer", "pinned":
		global = &box{new(int)}
		if os.Args[1] == "pinned" {
			var pin runtime.Pinner
			pin.Pin(global.p)
			defer pin.Unpin()
		}
		C.take(unsafe.Pointer(global))
	case "threads":
		var wg sync.WaitGroup
		for range 100 {
			wg.Go(func() { C.wait() })
		}
		wg.Wait()
		fmt.Println(pprof.Lookup("threadcreate").Count() >= 100)
	}
}
