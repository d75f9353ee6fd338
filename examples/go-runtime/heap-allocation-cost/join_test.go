package join

import "testing"

func ids() []int {
	list := make([]int, 100)
	for i := range list {
		list[i] = 100_000 + i
	}
	return list
}

func TestSameText(t *testing.T) {
	if joinNaive(ids()) != joinLean(ids()) {
		t.Error("differ")
	}
}

var sink string

type three struct{ a, b, c int }

var pointer *three

//go:noinline
func sum(v *three) int { return v.a + v.b + v.c }

func BenchmarkNaive(b *testing.B) {
	list := ids()
	for b.Loop() {
		sink = joinNaive(list)
	}
}

func BenchmarkLean(b *testing.B) {
	list := ids()
	for b.Loop() {
		sink = joinLean(list)
	}
}

func TestAllocations(t *testing.T) {
	list := ids()
	if n := testing.AllocsPerRun(100, func() { sink = joinNaive(list) }); n < 290 || n > 310 {
		t.Error("naive", n)
	}
	if n := testing.AllocsPerRun(100, func() { sink = joinLean(list) }); n != 2 {
		t.Error("lean", n)
	}
	if n := testing.AllocsPerRun(100, func() { pointer = &three{1, 2, 3} }); n != 1 {
		t.Error("heap", n)
	}
	if n := testing.AllocsPerRun(100, func() { v := three{1, 2, 3}; sum(&v) }); n != 0 {
		t.Error("stack", n)
	}
}
