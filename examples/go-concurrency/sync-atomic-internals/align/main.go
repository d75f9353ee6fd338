package main

import (
	"fmt"
	"sync/atomic"
)

type functions struct {
	flag bool
	n    int64
}

type typed struct {
	flag bool
	n    atomic.Int64
}

func main() {
	t := new(typed)
	fmt.Println("typed", t.n.Add(1))
	f := new(functions)
	fmt.Println("function", atomic.AddInt64(&f.n, 1))
}
