package pool

import (
	"bytes"
	"fmt"
	"net/http/httptest"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"testing"
)

func TestWriteJSON(t *testing.T) {
	var wg sync.WaitGroup
	for i := range 100 {
		wg.Go(func() {
			w := httptest.NewRecorder()
			if err := writeJSON(w, map[string]int{"id": i}); err != nil || w.Body.String() != fmt.Sprintf("{\"id\":%d}\n", i) {
				t.Error(err, w.Body.String())
			}
		})
	}
	wg.Wait()
	w := httptest.NewRecorder()
	if err := writeJSON(w, make(chan int)); err == nil || w.Body.Len() != 0 {
		t.Error("something was sent before the error:", err, w.Body.String())
	}
}

func TestGiantsAreNotPooled(t *testing.T) {
	writeJSON(httptest.NewRecorder(), strings.Repeat("x", 10*maxPooled))
	for range 100 {
		if b := bufPool.Get().(*bytes.Buffer); b.Cap() > maxPooled {
			t.Fatal(b.Cap())
		}
	}
}

// Run without -race, which drops items at random.
func TestOneCycleOfGrace(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	var p sync.Pool
	for cycles, want := range []bool{true, true, false} {
		p.Put(new(int))
		for range cycles {
			runtime.GC()
		}
		if got := p.Get() != nil; got != want {
			t.Errorf("after %d cycles found: %t", cycles, got)
		}
		runtime.GC()
		runtime.GC()
	}
}

func TestSliceValuesAllocate(t *testing.T) {
	values := sync.Pool{New: func() any { return make([]byte, 1024) }}
	pointers := sync.Pool{New: func() any { b := make([]byte, 1024); return &b }}
	if n := testing.AllocsPerRun(1000, func() { b := values.Get().([]byte); values.Put(b) }); n != 1 {
		t.Error("values:", n)
	}
	if n := testing.AllocsPerRun(1000, func() { b := pointers.Get().(*[]byte); pointers.Put(b) }); n != 0 {
		t.Error("pointers:", n)
	}
}
