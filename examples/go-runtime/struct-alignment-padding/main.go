// #region shown
package main

import (
	"fmt"
	"unsafe"
)

type loose struct {
	// offset 0, followed by 7 bytes of padding
	active bool
	// offset 8
	id int64
	// offset 16, followed by 7 bytes of padding
	admin bool
}

type tight struct {
	// offset 0
	id int64
	// offset 8
	active bool
	// offset 9, followed by 6 bytes of padding
	admin bool
}

type byteFirst struct {
	b byte
	n int64
}

type byteLast struct {
	n int64
	b byte
}

type endMark struct {
	n   int64
	end struct{}
}

func main() {
	fmt.Println(unsafe.Sizeof(loose{}), unsafe.Sizeof(tight{}))
	fmt.Println(unsafe.Sizeof(byteFirst{}), unsafe.Sizeof(byteLast{}))
	fmt.Println(unsafe.Sizeof(endMark{}))
	fmt.Println(unsafe.Offsetof(loose{}.admin), unsafe.Alignof(loose{}))
}
// #endregion shown
