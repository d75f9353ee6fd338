// A server and 1500 clients whose handlers wait in a blocking read.
package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"runtime"
	"runtime/metrics"
	"sync"
	"time"
)

func value(name string) uint64 {
	s := []metrics.Sample{{Name: name}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func must[T any](v T, err error) T {
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	return v
}

func main() {
	start := time.Now()
	l := must(net.Listen("tcp", "127.0.0.1:0"))
	var waiting sync.WaitGroup
	waiting.Add(1500)
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				waiting.Done()
				// Blocks: the goroutine is parked, no thread is held.
				_, _ = io.ReadFull(c, make([]byte, 1))
			}()
		}
	}()
	first := must(net.Dial("tcp", l.Addr().String()))
	fmt.Println("ready ms", time.Since(start).Milliseconds())
	clients := []net.Conn{first}
	for len(clients) < 1500 {
		clients = append(clients, must(net.Dial("tcp", l.Addr().String())))
	}
	waiting.Wait()
	fmt.Println("connections", len(clients))
	fmt.Println("threads", value("/sched/threads/total:threads"))
	fmt.Println("bytes a goroutine", value("/memory/classes/heap/stacks:bytes")/uint64(runtime.NumGoroutine()))
}
