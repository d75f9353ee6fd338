package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	runtime.GOMAXPROCS(1)
	var p sync.Pool
	lost := 0
	for range 100 {
		p.Put(new(int))
		if p.Get() == nil {
			lost++
		}
	}
	fmt.Println(lost > 5)
}
