// #region shown
package shapes

import "testing"

type shape interface{ area() float64 }

type square struct{ side float64 }

func (q square) area() float64 { return q.side * q.side }

func sumIface(list []shape) (total float64) {
	for _, s := range list {
		// indirect call
		total += s.area()
	}
	return total
}

func sumDirect(list []square) (total float64) {
	for _, s := range list {
		// inlined, no call at all
		total += s.area()
	}
	return total
}

func BenchmarkIface(b *testing.B) {
	list := make([]shape, 1000)
	for i := range list {
		list[i] = square{float64(i)}
	}
	for b.Loop() {
		sumIface(list)
	}
}

func BenchmarkDirect(b *testing.B) {
	list := make([]square, 1000)
	for i := range list {
		list[i] = square{float64(i)}
	}
	for b.Loop() {
		sumDirect(list)
	}
}
// #endregion shown
