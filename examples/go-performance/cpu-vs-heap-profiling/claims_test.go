package claims

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"strings"
	"testing"
	"time"
)

//go:noinline
func burn(d time.Duration) (n int) {
	for start := time.Now(); time.Since(start) < d; {
		for range 1000 {
			n++
		}
	}
	return n
}

//go:noinline
func wait(d time.Duration) { time.Sleep(d) }

func top(t *testing.T, args ...string) string {
	out, err := exec.Command("go", append([]string{"tool", "pprof", "-top"}, args...)...).CombinedOutput()
	if err != nil {
		t.Fatal(string(out))
	}
	return string(out)
}

func TestWaitingIsInvisible(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cpu.pb.gz")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	pprof.StartCPUProfile(f)
	burn(500 * time.Millisecond)
	wait(500 * time.Millisecond)
	pprof.StopCPUProfile()
	f.Close()
	out := top(t, path)
	if !strings.Contains(out, "example.burn") || strings.Contains(out, "example.wait") {
		t.Error(out)
	}
}

var kept []byte

//go:noinline
func allocate() []byte { return make([]byte, 32<<20) }

func heap() string {
	var out bytes.Buffer
	pprof.WriteHeapProfile(&out)
	f, _ := os.CreateTemp("", "heap")
	defer f.Close()
	f.Write(out.Bytes())
	return f.Name()
}

func TestTheHeapViewIsThatOfTheLastCycle(t *testing.T) {
	runtime.GC()
	kept = allocate()
	before := heap()
	runtime.GC()
	after := heap()
	kept = nil
	runtime.GC()
	freed := heap()
	defer os.Remove(before)
	defer os.Remove(after)
	defer os.Remove(freed)
	if out := top(t, "-sample_index=inuse_space", after); !strings.Contains(out, "example.allocate") {
		t.Error("live, and not in the profile:", out)
	}
	if out := top(t, "-sample_index=inuse_space", freed); strings.Contains(out, "example.allocate") {
		t.Error("freed, and in the profile:", out)
	}
	if out := top(t, "-sample_index=alloc_space", freed); !strings.Contains(out, "example.allocate") {
		t.Error("alloc forgets:", out)
	}
	if out := top(t, "-sample_index=inuse_space", "-diff_base="+freed, after); !strings.Contains(out, "example.allocate") {
		t.Error("the difference:", out)
	}
}
