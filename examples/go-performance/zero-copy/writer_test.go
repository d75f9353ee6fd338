package zerocopy

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime/debug"
	"syscall"
	"testing"
)

// inner counts how the bytes arrive, as the server's writer does.
type inner struct {
	http.ResponseWriter
	readFrom, writes int
}

func (w *inner) ReadFrom(r io.Reader) (int64, error) {
	w.readFrom++
	return io.Copy(io.Discard, r)
}

func (w *inner) Write(p []byte) (int, error) { w.writes++; return len(p), nil }

type hiding struct{ http.ResponseWriter }

func (h hiding) Unwrap() http.ResponseWriter { return h.ResponseWriter }

func TestWhoGetsTheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "large")
	if err := os.WriteFile(path, make([]byte, 8<<20), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		what string
		wrap func(http.ResponseWriter) http.ResponseWriter
		want bool
	}{
		{"plain", func(w http.ResponseWriter) http.ResponseWriter { return w }, true},
		{"a wrapper that hides it, even with Unwrap", func(w http.ResponseWriter) http.ResponseWriter { return hiding{w} }, false},
		{"statusWriter", func(w http.ResponseWriter) http.ResponseWriter { return &statusWriter{ResponseWriter: w} }, true},
	} {
		w := &inner{ResponseWriter: httptest.NewRecorder()}
		http.ServeFile(row.wrap(w), httptest.NewRequest("GET", "/", nil), path)
		if (w.readFrom == 1) != row.want || (w.writes > 200) == row.want {
			t.Errorf("%s: %d transfers, %d writes", row.what, w.readFrom, w.writes)
		}
	}
}

func TestView(t *testing.T) {
	b := []byte("immutable")
	s := view(b)
	m := map[string]bool{s: true}
	b[0] = 'X'
	if s != "Xmmutable" || m["immutable"] {
		t.Error("the string did not change")
	}
}

func TestTheCompilerCopiesNothing(t *testing.T) {
	m, key, other, long := map[string]int{}, bytes.Repeat([]byte("k"), 100), bytes.Repeat([]byte("o"), 100), string(make([]byte, 100))
	n := testing.AllocsPerRun(100, func() {
		_ = m[string(key)]
		_ = string(key) == string(other)
		for range []byte(long) {
		}
	})
	if n != 0 {
		t.Error(n)
	}
}

func TestATruncatedMappingFaults(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "mapped"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	f.Write(make([]byte, 3*os.Getpagesize()))
	data, err := syscall.Mmap(int(f.Fd()), 0, 3*os.Getpagesize(), syscall.PROT_READ, syscall.MAP_SHARED)
	if err != nil {
		t.Fatal(err)
	}
	defer syscall.Munmap(data)
	f.Truncate(0)
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if recover() == nil {
			t.Error("no fault")
		}
	}()
	sum += data[2*os.Getpagesize()]
}

var sum byte
