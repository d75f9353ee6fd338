package uri

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"uuid"
)

func TestTheSubtreeRedirects(t *testing.T) {
	nop := func(http.ResponseWriter, *http.Request) {}
	mux := http.NewServeMux()
	mux.HandleFunc("/orders/", nop)
	mux.HandleFunc("/users", nop)
	for path, want := range map[string]int{"/orders": 307, "/orders/": 200, "/users": 200, "/users/": 404} {
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, httptest.NewRequest("POST", path, nil))
		if w.Code != want {
			t.Errorf("%s: %d, want %d", path, w.Code, want)
		}
	}
}

func TestVersion7SortsByTime(t *testing.T) {
	last := ""
	for range 1000 {
		if id := uuid.NewV7().String(); id <= last {
			t.Fatalf("%s after %s", id, last)
		} else {
			last = id
		}
	}
}
