package main

import (
	"arena"
	"fmt"
)

func main() {
	a := arena.NewArena()
	defer a.Free()
	p := arena.New[int](a)
	*p = 7
	fmt.Println(*p)
}
