package words

import (
	"errors"
	"fmt"
	"testing"
	"unsafe"
)

type opError struct{ op string }

func (e *opError) Error() string {
	if e == nil {
		return "tolerates nil"
	}
	return e.op
}

func words(p unsafe.Pointer) (typ, data uintptr) {
	w := *(*[2]uintptr)(p)
	return w[0], w[1]
}

func TestTwoWords(t *testing.T) {
	var none, typed error
	typed = (*opError)(nil)
	if unsafe.Sizeof(none) != 2*unsafe.Sizeof(uintptr(0)) {
		t.Error("not two words")
	}
	if typ, data := words(unsafe.Pointer(&none)); typ != 0 || data != 0 {
		t.Error(typ, data)
	}
	if typ, data := words(unsafe.Pointer(&typed)); typ == 0 || data != 0 || typed == nil {
		t.Error(typ, data)
	}
	if e, ok := typed.(*opError); !ok || e != nil || typed.Error() != "tolerates nil" {
		t.Error("the pointer inside")
	}
	p := &opError{}
	var a any = p
	if _, data := words(unsafe.Pointer(&a)); data != uintptr(unsafe.Pointer(p)) {
		t.Error("a pointer is not stored directly")
	}
	n := 7
	a = n
	n = 8
	if a != 7 {
		t.Error("no copy")
	}
}

var sink any

type triple struct{ a, b, c int }

var small, large, zero, empty, none, word = 255, 256, triple{}, "", []int(nil), fmt.Sprint("x")

func TestWhatAllocates(t *testing.T) {
	for _, row := range []struct {
		what string
		f    func()
		want float64
	}{
		{"constant", func() { sink = 1_000_000 }, 0},
		{"255", func() { sink = small }, 0},
		{"256", func() { sink = large }, 1},
		{"zero struct", func() { sink = zero }, 1},
		{"empty string", func() { sink = empty }, 0},
		{"string", func() { sink = word }, 1},
		{"nil slice", func() { sink = none }, 0},
	} {
		if got := testing.AllocsPerRun(100, row.f); got != row.want {
			t.Errorf("%s: %v allocations", row.what, got)
		}
	}
}

func TestComparisons(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	var a, b any = []int{1}, errors.New("x")
	if a == b {
		t.Error("different types are equal")
	}
	b = []int{1}
	_ = a == b
}
