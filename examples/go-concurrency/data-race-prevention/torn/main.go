// A reader without a lock catches an interface value whose type word and data word come from two writes.
package main

import (
	"fmt"
	"time"
)

type shape interface{ whole() bool }

type one struct{ n int }
type two struct{ n int }

func (o *one) whole() bool { return o.n == 1 }
func (t *two) whole() bool { return t.n == 2 }

// The two words of the interface are in two cache lines, which makes the moment between their writes longer.
type box struct {
	_     [56]byte
	shape shape
	_     [56]byte
}

var shared = new(box)

func main() {
	a, b := &one{1}, &two{2}
	shared.shape = a
	go func() {
		for {
			shared.shape = a
			shared.shape = b
		}
	}()
	for start := time.Now(); time.Since(start) < 20*time.Second; {
		for range 1000 {
			if !shared.shape.whole() {
				fmt.Println("torn")
				return
			}
		}
	}
	fmt.Println("whole")
}
