package limit

import (
	"math"
	"os"
	"path/filepath"
	"runtime/debug"
	"testing"
	"time"
)

func TestFollows(t *testing.T) {
	before := debug.SetMemoryLimit(math.MaxInt64)
	defer debug.SetMemoryLimit(before)
	file := filepath.Join(t.TempDir(), "memory.max")
	write := func(text string) {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	reaches := func(want int64) {
		t.Helper()
		for range 200 {
			if debug.SetMemoryLimit(-1) == want {
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
		t.Errorf("limit is %d, want %d", debug.SetMemoryLimit(-1), want)
	}
	write("max\n")
	go followMemoryLimit(t.Context(), file, 10*time.Millisecond)
	time.Sleep(50 * time.Millisecond)
	reaches(math.MaxInt64)
	write("1000000000\n")
	reaches(900000000)
	write("2000000000\n")
	reaches(1800000000)
	write("max\n") // nothing readable: the last value stays
	time.Sleep(50 * time.Millisecond)
	reaches(1800000000)
}
