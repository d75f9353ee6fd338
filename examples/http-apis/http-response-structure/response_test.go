package response

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
)

func get(t *testing.T, h http.HandlerFunc) (*http.Response, error) {
	t.Helper()
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	return srv.Client().Get(srv.URL)
}

func TestJSONIsGuessedAsText(t *testing.T) {
	resp, err := get(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, `{"a":1}`) })
	if err != nil || resp.Header.Get("Content-Type") != "text/plain; charset=utf-8" {
		t.Errorf("%v %v", resp, err)
	}
}

func TestNoBodyAfter204(t *testing.T) {
	written := make(chan error, 1)
	_, err := get(t, func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusNoContent)
		_, err := io.WriteString(w, "x")
		written <- err
	})
	if e := <-written; err != nil || !errors.Is(e, http.ErrBodyNotAllowed) {
		t.Errorf("%v, %v", err, e)
	}
}

func TestA500IsNoErrorAndAnAbortedStreamIs(t *testing.T) {
	resp, err := get(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) })
	if err != nil || resp.StatusCode != 500 {
		t.Errorf("%v %v", resp, err)
	}
	resp, err = get(t, func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "half")
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(resp.Body); err == nil {
		t.Error("the client takes half a body for a whole one")
	}
}
