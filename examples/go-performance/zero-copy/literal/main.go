package main

import (
	"fmt"
	"unsafe"
)

func main() {
	defer func() { fmt.Println("recovered:", recover()) }()
	s := "literal"
	unsafe.Slice(unsafe.StringData(s), len(s))[0] = 'X'
	fmt.Println(s)
}
