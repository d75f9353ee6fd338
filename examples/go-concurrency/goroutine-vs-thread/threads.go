// Waits in many goroutines at once, in the way that the argument names, and prints how many threads that took.
package main

import (
	"fmt"
	"net"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"syscall"
	"time"
)

const waiters = 200

func main() {
	switch os.Args[1] {
	case "channel":
		never := make(chan bool)
		for range waiters {
			go func() { <-never }()
		}
	case "network":
		l, err := net.Listen("tcp", "127.0.0.1:0")
		check(err)
		for range waiters {
			c, err := net.Dial("tcp", l.Addr().String())
			check(err)
			go c.Read(make([]byte, 1))
		}
	case "syscall", "limit":
		if os.Args[1] == "limit" {
			debug.SetMaxThreads(100)
		}
		var pipe [2]int
		check(syscall.Pipe(pipe[:]))
		for range waiters {
			go syscall.Read(pipe[0], make([]byte, 1))
		}
	case "locked":
		before := threads()
		done := make(chan bool)
		for range 20 {
			go func() {
				// the goroutine ends without UnlockOSThread
				runtime.LockOSThread()
				time.Sleep(20 * time.Millisecond)
				done <- true
			}()
		}
		for range 20 {
			<-done
		}
		time.Sleep(200 * time.Millisecond)
		fmt.Println(running()-before < 15)
		return
	}
	time.Sleep(500 * time.Millisecond)
	fmt.Println(threads() > waiters)
}

// threads that were created so far
func threads() int { return pprof.Lookup("threadcreate").Count() }

// threads that the kernel has
func running() int {
	tasks, err := os.ReadDir("/proc/self/task")
	check(err)
	return len(tasks)
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
