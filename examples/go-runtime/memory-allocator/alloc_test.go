package alloc

import (
	"runtime"
	"runtime/debug"
	"testing"
)

var (
	sinkTiny  *int32
	sink33    *[33]byte
	sinkBytes []byte
)

// bytesPer is how much the heap grows for one call of f.
func bytesPer(n int, f func()) float64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range n {
		f()
	}
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc-before.TotalAlloc) / float64(n)
}

func TestThreeRequests(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	if b := bytesPer(100_000, func() { sinkTiny = new(int32) }); b < 3.9 || b > 5 {
		t.Error("tiny", b)
	}
	if b := bytesPer(100_000, func() { sink33 = new([33]byte) }); b < 47.9 || b > 49 {
		t.Error("33 bytes", b)
	}
	size := 5 << 20
	if b := bytesPer(10, func() { sinkBytes = make([]byte, size) }); b < 640*8192 || b > 641*8192 {
		t.Error("5 MB", b)
	}
}

func TestRoundingLosesAtMostASixth(t *testing.T) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	for i, class := range m.BySize {
		if class.Size <= 128 || i == 0 {
			continue
		}
		smallest := m.BySize[i-1].Size + 1
		if lost := float64(class.Size-smallest) / float64(class.Size); lost > 1.0/6 {
			t.Errorf("%d bytes take %d", smallest, class.Size)
		}
	}
}

func TestFreeOSMemory(t *testing.T) {
	big := make([]byte, 100<<20)
	for i := 0; i < len(big); i += 4096 {
		big[i] = 1
	}
	big = nil
	debug.FreeOSMemory()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	if m.HeapReleased < 90<<20 || m.HeapInuse > 20<<20 {
		t.Error(m.HeapReleased, m.HeapInuse)
	}
}
