// Three goroutines that wait for good, with a label: the dumps of the page.
package main

import (
	"context"
	"os"
	"runtime/pprof"
	"time"
)

func main() {
	for range 3 {
		go func() {
			never := make(chan int)
			labels := pprof.Labels("route", "/pay")
			pprof.Do(context.Background(), labels, func(context.Context) {
				<-never
			})
		}()
	}
	time.Sleep(100 * time.Millisecond)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 1)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
	pprof.Lookup("goroutineleak").WriteTo(os.Stdout, 1)
}
