// #region shown
package main

import "fmt"

type point struct{ x, y int }

func newPoint(x int) *point { return &point{x, x} }

// sum inlines newPoint: the point stays in this frame.
func sum() int {
	p := newPoint(3)
	return p.x + p.y
}

var last *point

// keep lets the point outlive the frame.
func keep() { last = newPoint(4) }

// show stores n in an interface.
func show(n int) { fmt.Println(n) }

func counter() func() int {
	n := 0
	return func() int { n++; return n }
}

func main() {
	keep()
	c := counter()
	show(sum() + c())
}
// #endregion shown
