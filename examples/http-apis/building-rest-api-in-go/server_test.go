package api

import (
	"context"
	"encoding/json"
	"errors"
	"math"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

type orders struct{}

func (orders) Get(w http.ResponseWriter, r *http.Request)    { encode(w, 200, r.PathValue("id")) }
func (orders) Create(w http.ResponseWriter, r *http.Request) { encode(w, 201, "made") }

func TestRoutes(t *testing.T) {
	wrapped := 0
	srv := newServer(":0", orders{}, func(h http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { wrapped++; h.ServeHTTP(w, r) })
	})
	if srv.ReadHeaderTimeout == 0 || srv.ReadTimeout == 0 || srv.WriteTimeout == 0 || srv.IdleTimeout == 0 {
		t.Error("a timeout is missing")
	}
	for _, c := range []struct {
		method, path string
		status       int
		allow        string
	}{
		{"GET", "/v1/orders/7", 200, ""}, {"HEAD", "/v1/orders/7", 200, ""}, {"POST", "/v1/orders", 201, ""},
		{"PUT", "/v1/orders/7", 405, "GET, HEAD"}, {"GET", "/nope", 404, ""},
	} {
		w := httptest.NewRecorder()
		srv.Handler.ServeHTTP(w, httptest.NewRequest(c.method, c.path, nil))
		if w.Code != c.status || w.Header().Get("Allow") != c.allow {
			t.Errorf("%s %s: %d, Allow %q", c.method, c.path, w.Code, w.Header().Get("Allow"))
		}
	}
	before := wrapped
	w := httptest.NewRecorder()
	srv.Handler.ServeHTTP(w, httptest.NewRequest("GET", "/livez", nil))
	if w.Code != 200 || wrapped != before {
		t.Errorf("probe: %d, through the middleware: %t", w.Code, wrapped != before)
	}
}

func TestConflictingPatternsPanic(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	mux := http.NewServeMux()
	mux.HandleFunc("/{a}/x", nop)
	mux.HandleFunc("/x/{b}", nop)
}

func nop(http.ResponseWriter, *http.Request) {}

func TestDecode(t *testing.T) {
	type in struct{ A int }
	for body, good := range map[string]bool{
		`{"A":1}`: true, " {\"A\":1}\n ": true, `{"A":1}{}`: false, `{"A":1} x`: false, `{"B":1}`: false, ``: false, `{`: false, `{"A":"x"}`: false,
	} {
		_, err := decode[in](httptest.NewRecorder(), httptest.NewRequest("POST", "/", strings.NewReader(body)))
		if (err == nil) != good {
			t.Errorf("%q: %v", body, err)
		}
	}
	big := `{"A":1` + strings.Repeat(" ", 2<<20) + `}`
	_, err := decode[in](httptest.NewRecorder(), httptest.NewRequest("POST", "/", strings.NewReader(big)))
	if _, ok := errors.AsType[*http.MaxBytesError](err); !ok {
		t.Errorf("2 MiB: %v", err)
	}
}

func TestEncodeFailsBeforeTheHeader(t *testing.T) {
	w := httptest.NewRecorder()
	encode(w, 200, math.NaN())
	if w.Code != 500 {
		t.Errorf("status %d", w.Code)
	}
}

func TestErrorsBecomeProblems(t *testing.T) {
	for _, c := range []struct {
		err    error
		status int
	}{{nil, 200}, {errNotFound, 404}, {errors.New("pq: secret"), 500}} {
		w := httptest.NewRecorder()
		handlerFunc(func(http.ResponseWriter, *http.Request) error { return c.err }).ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
		if w.Code != c.status || strings.Contains(w.Body.String(), "secret") {
			t.Errorf("%v: %d %s", c.err, w.Code, w.Body)
		}
		if c.err != nil && (w.Header().Get("Content-Type") != "application/problem+json" || !json.Valid(w.Body.Bytes())) {
			t.Errorf("%v: %v %s", c.err, w.Header(), w.Body)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	w := httptest.NewRecorder()
	handlerFunc(func(_ http.ResponseWriter, r *http.Request) error { return r.Context().Err() }).
		ServeHTTP(w, httptest.NewRequest("GET", "/", nil).WithContext(ctx))
	if w.Body.Len() != 0 || w.Code >= 500 {
		t.Errorf("a client that hung up: %d %s", w.Code, w.Body)
	}
}
