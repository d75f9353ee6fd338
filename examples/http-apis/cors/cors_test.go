package web

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
)

func TestCORS(t *testing.T) {
	reached := 0
	h := cors(map[string]bool{"https://app.example.com": true}, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		reached++
		w.WriteHeader(http.StatusUnauthorized) // authentication behind CORS
	}))
	call := func(method, origin, ask string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(method, "/v1/orders", nil)
		if origin != "" {
			r.Header.Set("Origin", origin)
		}
		if ask != "" {
			r.Header.Set("Access-Control-Request-Method", ask)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if !slices.Contains(w.Header().Values("Vary"), "Origin") {
			t.Errorf("%s from %q: no Vary", method, origin)
		}
		return w
	}
	w := call("OPTIONS", "https://app.example.com", "POST")
	if w.Code != 204 || w.Header().Get("Access-Control-Allow-Origin") != "https://app.example.com" ||
		w.Header().Get("Access-Control-Allow-Methods") == "" || reached != 0 {
		t.Errorf("preflight: %d %v, reached the handler %d times", w.Code, w.Header(), reached)
	}
	for _, origin := range []string{"https://evil-example.com", "https://app.example.com.evil.org", "http://app.example.com", "null", ""} {
		for _, c := range [][2]string{{"OPTIONS", "POST"}, {"POST", ""}} {
			if w := call(c[0], origin, c[1]); w.Header().Get("Access-Control-Allow-Origin") != "" {
				t.Errorf("%s from %q is allowed", c[0], origin)
			}
		}
	}
	reached = 0
	if w := call("POST", "https://app.example.com", ""); w.Code != 401 || reached != 1 || w.Header().Get("Access-Control-Allow-Origin") == "" {
		t.Errorf("request: %d %v", w.Code, w.Header())
	}
	if w := call("OPTIONS", "https://app.example.com", ""); w.Code != 401 {
		t.Errorf("plain OPTIONS: %d", w.Code)
	}
}

func TestCrossOriginProtection(t *testing.T) {
	h, err := protect(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		method, site, origin string
		want                 int
	}{
		{"POST", "cross-site", "https://evil.example", 403},
		{"POST", "same-site", "https://other.example.com", 403},
		{"POST", "same-origin", "", 200},
		{"POST", "cross-site", "https://app.example.com", 200},
		{"GET", "cross-site", "https://evil.example", 200},
		{"POST", "", "", 200},
		{"POST", "", "https://evil.example", 403},
	} {
		r := httptest.NewRequest(c.method, "https://api.example.com/", nil)
		if c.site != "" {
			r.Header.Set("Sec-Fetch-Site", c.site)
		}
		if c.origin != "" {
			r.Header.Set("Origin", c.origin)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != c.want {
			t.Errorf("%+v: %d", c, w.Code)
		}
	}
}
