package request

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestHostHeadersAndLimit(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Host") != "" || r.Host != "api.example.com" {
			t.Errorf("Host header %q, r.Host %q", r.Header.Get("Host"), r.Host)
		}
		if r.Header["content-type"] != nil || r.Header["Content-Type"] == nil {
			t.Errorf("map keys: %v", r.Header)
		}
		_, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 4))
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
		}
	}))
	defer srv.Close()
	for body, want := range map[string]int{"1234": 200, "12345": 413} {
		req, _ := http.NewRequest("POST", srv.URL, strings.NewReader(body))
		req.Host = "api.example.com"
		req.Header["content-type"] = []string{"text/plain"}
		resp, err := srv.Client().Do(req)
		if err != nil || resp.StatusCode != want {
			t.Errorf("%d bytes: %v %v", len(body), resp, err)
		}
	}
}

func TestTooManyHeaderValues(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	defer srv.Close()
	for n, good := range map[int]bool{400: true, 600: false} {
		req, _ := http.NewRequest("GET", srv.URL, nil)
		for range n {
			req.Header.Add("X", "1")
		}
		resp, err := srv.Client().Do(req)
		if err != nil || (resp.StatusCode == 200) != good {
			t.Errorf("%d header values: %v %v", n, resp, err)
		}
	}
}
