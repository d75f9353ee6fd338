package routes

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestServeMux(t *testing.T) {
	h := map[string]http.HandlerFunc{}
	for _, name := range []string{"get", "file", "index", "state", "deleteUser"} {
		h[name] = func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprint(w, name, r.PathValue("id"), r.PathValue("path"))
		}
	}
	mux := routes(h, func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Admin") == "" {
				w.WriteHeader(403)
				return
			}
			next.ServeHTTP(w, r)
		})
	})
	for _, c := range []struct {
		method, url, admin string
		status             int
		body               string
	}{
		{"GET", "/orders/7", "", 200, "get7"}, {"GET", "/files/a/b.txt", "", 200, "filea/b.txt"}, {"GET", "/", "", 200, "index"},
		{"GET", "/else", "", 404, "404 page not found"}, {"PUT", "http://api.example.com/status", "", 200, "state"},
		{"GET", "/status", "", 404, "404"}, {"DELETE", "/admin/users/9", "", 403, ""}, {"DELETE", "/admin/users/9", "1", 200, "deleteUser9"},
		{"POST", "/orders/7", "", 405, "Method Not Allowed"},
	} {
		r := httptest.NewRequest(c.method, c.url, nil)
		r.Header.Set("Admin", c.admin)
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, r)
		if w.Code != c.status || !strings.Contains(w.Body.String(), c.body) {
			t.Errorf("%s %s: %d %q", c.method, c.url, w.Code, w.Body)
		}
	}
}

func TestACatchAllEndsTheAutomatic405(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /orders/{id}", func(http.ResponseWriter, *http.Request) {})
	call := func() int {
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, httptest.NewRequest("POST", "/orders/7", nil))
		return w.Code
	}
	if code := call(); code != 405 {
		t.Errorf("without: %d", code)
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(404) })
	if code := call(); code != 404 {
		t.Errorf("with: %d", code)
	}
}

func TestOneWildcardASegment(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("/{a}-{b} was accepted")
		}
	}()
	http.NewServeMux().HandleFunc("/{a}-{b}", func(http.ResponseWriter, *http.Request) {})
}
