package slices

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	jsonv2 "encoding/json/v2"
	"runtime"
	"slices"
	"testing"
)

func TestGrowth(t *testing.T) {
	factor := func(n int) float64 {
		s := make([]int64, n)
		return float64(cap(append(s, 1))) / float64(n)
	}
	if f := factor(128); f < 1.9 || f > 2.2 {
		t.Error("small", f)
	}
	if f := factor(1 << 20); f < 1.2 || f > 1.35 {
		t.Error("large", f)
	}
	if a, b, c := factor(512), factor(2048), factor(16384); !(a > b && b > c) {
		t.Error("not smooth", a, b, c)
	}
}

func TestClipAndClone(t *testing.T) {
	base := []int{1, 2, 3, 4}
	clipped, cloned := slices.Clip(base[:2]), slices.Clone(base[:2])
	_ = append(clipped, 99)
	base[0] = 7
	if base[2] != 3 || clipped[0] != 7 || cloned[0] != 1 {
		t.Error(base, clipped, cloned)
	}
}

func grow(s []int) { s[0] = 9; s = append(s, 1) }

func TestACalleesAppendGetsLost(t *testing.T) {
	s := []int{1}
	grow(s)
	if len(s) != 1 || s[0] != 9 {
		t.Error(s)
	}
}

func TestNilAndEmptyInJSON(t *testing.T) {
	var none []int
	v1, _ := json.Marshal([][]int{none, {}})
	v2, _ := jsonv2.Marshal([][]int{none, {}})
	if string(v1) != "[null,[]]" || string(v2) != "[[],[]]" {
		t.Error(string(v1), string(v2))
	}
}

func TestArraysAreValuesAndKeys(t *testing.T) {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 9
	seen := map[[32]byte]bool{sha256.Sum256([]byte("x")): true}
	if a[0] != 1 || a == b || !seen[sha256.Sum256([]byte("x"))] {
		t.Error(a, b)
	}
}

func TestConversions(t *testing.T) {
	s := []byte{1, 2, 3, 4, 5}
	copied, shared := [4]byte(s), (*[4]byte)(s)
	s[0] = 9
	if copied[0] != 1 || shared[0] != 9 {
		t.Error(copied, shared)
	}
	defer func() {
		if recover() == nil {
			t.Error("too short, and no panic")
		}
	}()
	_ = [4]byte(s[:3])
}

func heap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

func TestASubSliceKeepsTheArray(t *testing.T) {
	before := heap()
	body := make([]byte, 50<<20)
	header := body[:16]
	body = nil
	kept := heap() - before
	header = bytes.Clone(header)
	if freed := heap() - before; kept < 45<<20 || freed > 10<<20 {
		t.Error(kept, freed)
	}
	runtime.KeepAlive(header)
}
