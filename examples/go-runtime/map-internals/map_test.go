package maps

import (
	"fmt"
	"math/bits"
	"math/rand"
	"runtime"
	"testing"
)

func heap() int64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

func TestMapsDoNotShrink(t *testing.T) {
	before := heap()
	m := map[int]int{}
	for i := range 1_000_000 {
		m[i] = i
	}
	full := heap() - before
	for i := range 999_999 {
		delete(m, i)
	}
	deleted := heap() - before
	clear(m)
	cleared := heap() - before
	if deleted < full*9/10 || cleared < full*9/10 {
		t.Error(full, deleted, cleared)
	}
	m = map[int]int{1: m[1]}
	if copied := heap() - before; copied > full/10 {
		t.Error(copied)
	}
	runtime.KeepAlive(m)
}

func TestOrderIsRandom(t *testing.T) {
	m := map[int]bool{}
	for i := range 100 {
		m[i] = true
	}
	seen := map[string]bool{}
	for range 10 {
		order := ""
		for k := range m {
			order += fmt.Sprint(k, " ")
		}
		seen[order] = true
	}
	if len(seen) < 2 {
		t.Error("always the same order")
	}
}

// The control word of the page, with false positives allowed and misses not.
func TestNoSlotIsMissed(t *testing.T) {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	for range 100_000 {
		control, h2 := rand.Uint64(), byte(rand.Intn(128))
		diff := control ^ ones*uint64(h2)
		marked := (diff - ones) &^ diff & tops
		for slot := range 8 {
			equal := byte(control>>(8*slot)) == h2
			if equal && marked&(0x80<<(8*slot)) == 0 {
				t.Fatalf("%x %x slot %d", control, h2, slot)
			}
		}
		_ = bits.OnesCount64(marked)
	}
}

func TestMakeWithSize(t *testing.T) {
	fill := func(m map[int]int) {
		for i := range 10_000 {
			m[i] = i
		}
	}
	grown := testing.AllocsPerRun(5, func() { fill(map[int]int{}) })
	sized := testing.AllocsPerRun(5, func() { fill(make(map[int]int, 10_000)) })
	if sized >= grown {
		t.Error(grown, sized)
	}
}
