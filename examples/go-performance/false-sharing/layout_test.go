package sharing

import (
	"testing"
	"unsafe"
)

func TestLayout(t *testing.T) {
	if d := unsafe.Offsetof(adjacent{}.b); d != 8 {
		t.Error("adjacent:", d)
	}
	// a full line of 64 or 128 bytes between the counters, and after the last one
	if d := unsafe.Offsetof(padded{}.b); d < 128 || unsafe.Sizeof(padded{}) != 256 {
		t.Error("padded:", d, unsafe.Sizeof(padded{}))
	}
}

func TestCount(t *testing.T) {
	if n := count([][]int{{1, 2, 1}, {}, {1}}, 1); n != 3 {
		t.Error(n)
	}
}
