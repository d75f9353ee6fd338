package main

import (
	"testing"
	"unsafe"
)

type first struct {
	mark struct{}
	n    int64
}

func TestTable(t *testing.T) {
	if unsafe.Sizeof(uintptr(0)) != 8 {
		t.Skip("the table is for 64 bits")
	}
	for _, row := range []struct {
		what                string
		size, align         uintptr
		wantSize, wantAlign uintptr
	}{
		{"bool", unsafe.Sizeof(true), unsafe.Alignof(true), 1, 1},
		{"int32", unsafe.Sizeof(int32(0)), unsafe.Alignof(int32(0)), 4, 4},
		{"map", unsafe.Sizeof(map[int]int{}), unsafe.Alignof(map[int]int{}), 8, 8},
		{"string", unsafe.Sizeof(""), unsafe.Alignof(""), 16, 8},
		{"interface", unsafe.Sizeof(any(0)), unsafe.Alignof(any(0)), 16, 8},
		{"slice", unsafe.Sizeof([]int{}), unsafe.Alignof([]int{}), 24, 8},
		{"[4]byte", unsafe.Sizeof([4]byte{}), unsafe.Alignof([4]byte{}), 4, 1},
		{"marker first", unsafe.Sizeof(first{}), unsafe.Alignof(first{}), 8, 8},
	} {
		if row.size != row.wantSize || row.align != row.wantAlign {
			t.Error(row.what, row.size, row.align)
		}
	}
}
