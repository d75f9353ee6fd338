// #region shown
package main

/*
#include <stdint.h>

// implemented in Go
extern void goVisit(uintptr_t, int);

static void each(int n, uintptr_t h) {
	for (int i = 0; i < n; i++) goVisit(h, i * i);
}
*/
import "C"

import (
	"fmt"
	"runtime/cgo"
)

//export goVisit
func goVisit(h C.uintptr_t, v C.int) {
	// panics on a stale handle
	visit := cgo.Handle(h).Value().(func(int))
	visit(int(v))
}

// Squares collects the values that the C loop reports.
func Squares(n int) []int {
	var out []int
	h := cgo.NewHandle(func(v int) { out = append(out, v) })
	// otherwise the value is never collected
	defer h.Delete()
	C.each(C.int(n), C.uintptr_t(h))
	return out
}

func main() { fmt.Println(Squares(5)) }
// #endregion shown
