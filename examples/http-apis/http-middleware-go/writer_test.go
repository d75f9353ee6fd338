package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

type noUnwrap struct{ http.ResponseWriter }

func serve(t *testing.T, h http.HandlerFunc) *http.Response {
	t.Helper()
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	resp, err := srv.Client().Get(srv.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { resp.Body.Close() })
	return resp
}

func TestStatus(t *testing.T) {
	for name, c := range map[string]struct {
		h    http.HandlerFunc
		want int
	}{
		"body only":       {func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "x") }, 200},
		"status":          {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(404) }, 404},
		"twice":           {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(201); w.WriteHeader(500) }, 201},
		"early hints":     {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(103); w.WriteHeader(202) }, 202},
		"nothing written": {func(http.ResponseWriter, *http.Request) {}, 0},
	} {
		got := make(chan int, 1)
		serve(t, func(w http.ResponseWriter, r *http.Request) {
			s := &statusWriter{ResponseWriter: w}
			c.h(s, r)
			got <- s.status
		})
		if n := <-got; n != c.want {
			t.Errorf("%s: %d, want %d", name, n, c.want)
		}
	}
}

func TestFlushNeedsUnwrapAndTheController(t *testing.T) {
	done := make(chan bool)
	resp := serve(t, func(w http.ResponseWriter, r *http.Request) {
		var s http.ResponseWriter = &statusWriter{ResponseWriter: w}
		if _, ok := s.(http.Flusher); ok {
			t.Error("a type assertion looks through the wrapper")
		}
		if err := http.NewResponseController(noUnwrap{w}).Flush(); err == nil {
			t.Error("Flush without Unwrap")
		}
		_, _ = io.WriteString(s, "first")
		if err := http.NewResponseController(s).Flush(); err != nil {
			t.Error(err)
		}
		<-done // still open
	})
	buf := make([]byte, 5)
	read := make(chan error, 1)
	go func() { _, err := io.ReadFull(resp.Body, buf); read <- err }()
	select {
	case err := <-read:
		if err != nil || string(buf) != "first" {
			t.Errorf("%q, %v", buf, err)
		}
	case <-time.After(5 * time.Second):
		t.Error("the flushed bytes did not arrive")
	}
	close(done)
}

// Where r.Pattern arrives: on the request that the mux gets, not on an outer copy's original.
func TestPattern(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /orders/{id}", func(http.ResponseWriter, *http.Request) {})
	outer := httptest.NewRequest("GET", "/orders/7", nil)
	mux.ServeHTTP(httptest.NewRecorder(), outer)
	if outer.Pattern != "GET /orders/{id}" {
		t.Errorf("pattern %q", outer.Pattern)
	}
	copied := httptest.NewRequest("GET", "/orders/7", nil)
	mux.ServeHTTP(httptest.NewRecorder(), copied.WithContext(t.Context()))
	if copied.Pattern != "" {
		t.Errorf("the original of a copy got the pattern %q", copied.Pattern)
	}
}
