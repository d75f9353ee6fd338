package debug

import (
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

func get(t *testing.T, url string) (int, string) {
	resp, err := http.Get(url)
	if err != nil {
		t.Error(err)
		return 0, ""
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Error(err)
	}
	return resp.StatusCode, string(b)
}

func start(t *testing.T, writeTimeout time.Duration) string {
	s := NewServer()
	if !strings.HasPrefix(s.Addr, "127.0.0.1:") {
		t.Error(s.Addr)
	}
	s.WriteTimeout = writeTimeout
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go s.Serve(l)
	t.Cleanup(func() { s.Close() })
	return "http://" + l.Addr().String() + "/debug/pprof/"
}

func TestProfiles(t *testing.T) {
	base := start(t, 0)
	for _, path := range []string{"", "heap", "allocs", "goroutine", "mutex", "block", "cmdline", "symbol", "trace?seconds=1", "heap?seconds=1"} {
		if code, body := get(t, base+path); code != 200 || body == "" {
			t.Error(path, code)
		}
	}
}

func TestTheImportFillsTheDefaultMux(t *testing.T) {
	w := httptest.NewRecorder()
	http.DefaultServeMux.ServeHTTP(w, httptest.NewRequest("GET", "/debug/pprof/", nil))
	if w.Code != 200 || !strings.Contains(w.Body.String(), "goroutine") {
		t.Error(w.Code)
	}
}

func TestOneCPUProfileAtATime(t *testing.T) {
	base := start(t, 0)
	var wg sync.WaitGroup
	codes := make([]int, 2)
	for i := range codes {
		wg.Go(func() {
			time.Sleep(time.Duration(i) * 300 * time.Millisecond)
			codes[i], _ = get(t, base+"profile?seconds=1")
		})
	}
	wg.Wait()
	if codes[0] != 200 || codes[1] != 500 {
		t.Error(codes)
	}
}

func TestWriteTimeoutIsExtended(t *testing.T) {
	if code, body := get(t, start(t, 500*time.Millisecond)+"profile?seconds=2"); code != 200 || body == "" {
		t.Error(code)
	}
}

func TestMutexProfileNeedsARate(t *testing.T) {
	contend := func() {
		var mu sync.Mutex
		var wg sync.WaitGroup
		for range 2 {
			wg.Go(func() { mu.Lock(); time.Sleep(10 * time.Millisecond); mu.Unlock() })
		}
		wg.Wait()
	}
	base := start(t, 0)
	contend()
	if _, body := get(t, base+"mutex?debug=1"); strings.Contains(body, "TestMutexProfile") {
		t.Error("recorded without a rate")
	}
	runtime.SetMutexProfileFraction(1)
	defer runtime.SetMutexProfileFraction(0)
	contend()
	if _, body := get(t, base+"mutex?debug=1"); !strings.Contains(body, "TestMutexProfile") {
		t.Error(body)
	}
}
