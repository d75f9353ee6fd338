package boundary

import (
	"bytes"
	"errors"
	"io"
	"log"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"
)

func logPanic() { recover() }
func helper()   { recover() }

func stops(f func()) (stopped bool) {
	defer func() { stopped = recover() == nil }()
	f()
	return true
}

func TestWhichCallsCount(t *testing.T) {
	for _, row := range []struct {
		what string
		f    func()
		want bool
	}{
		{"a closure", func() { defer func() { recover() }(); panic("x") }, true},
		{"a named function", func() { defer logPanic(); panic("x") }, true},
		{"one call too deep", func() { defer func() { helper() }(); panic("x") }, false},
		{"deferred itself", func() { defer recover(); panic("x") }, false},
	} {
		if got := stops(row.f); got != row.want {
			t.Errorf("%s: %t", row.what, got)
		}
	}
}

func results() (n int, s string) {
	n = 7
	defer func() { recover() }()
	panic("x")
}

func TestTheFunctionThatDeferredReturns(t *testing.T) {
	if n, s := results(); n != 7 || s != "" {
		t.Error(n, s)
	}
}

func TestPanicNil(t *testing.T) {
	defer func() {
		if _, ok := recover().(*runtime.PanicNilError); !ok {
			t.Error("no PanicNilError")
		}
	}()
	panic(nil)
}

func get(t *testing.T, h http.Handler) (*http.Response, error) {
	s := httptest.NewUnstartedServer(h)
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.Start()
	t.Cleanup(s.Close)
	return s.Client().Get(s.URL)
}

func TestMiddleware(t *testing.T) {
	var out bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&out, nil))
	boom := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { panic("boom") })
	resp, err := get(t, Recover(logger, boom))
	if err != nil || resp.StatusCode != 500 {
		t.Fatal(resp, err)
	}
	if !strings.Contains(out.String(), "panic=boom") || !strings.Contains(out.String(), "recover_test.go") {
		t.Error(out.String())
	}
	late := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "half"); panic("boom") })
	if resp, err := get(t, Recover(logger, late)); err != nil || resp.StatusCode != 200 {
		t.Error(resp, err)
	}
	abort := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { panic(http.ErrAbortHandler) })
	if _, err := get(t, Recover(logger, abort)); !errors.Is(err, io.EOF) {
		t.Error("an abort is answered:", err)
	}
	if _, err := get(t, boom); !errors.Is(err, io.EOF) {
		t.Error("without the middleware the connection is not cut:", err)
	}
}
