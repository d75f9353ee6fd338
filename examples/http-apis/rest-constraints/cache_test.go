package cache

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// get returns what a client with this cookie receives.
func get(t *testing.T, url, user, etag string) (*http.Response, string) {
	t.Helper()
	request, err := http.NewRequest("GET", url, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Cookie", "user="+user)
	if etag != "" {
		request.Header.Set("If-None-Match", etag)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(body)
}

// A proxy that stores what is `public` under the URL. It knows nothing about products.
func shared(origin string) http.Handler {
	stored := map[string]string{}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if body, ok := stored[r.URL.Path]; ok {
			w.Header().Set("Age", "1")
			io.WriteString(w, body)
			return
		}
		request, _ := http.NewRequestWithContext(r.Context(), "GET", origin+r.URL.Path, nil)
		request.Header = r.Header.Clone()
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			http.Error(w, "bad gateway", http.StatusBadGateway)
			return
		}
		defer response.Body.Close()
		body, _ := io.ReadAll(response.Body)
		if strings.Contains(response.Header.Get("Cache-Control"), "public") {
			stored[r.URL.Path] = string(body)
		}
		w.Write(body)
	})
}

func TestCaches(t *testing.T) {
	calls := 0
	mux := http.NewServeMux()
	mux.HandleFunc("GET /products/7", func(w http.ResponseWriter, r *http.Request) {
		calls++
		w.Header().Set("Cache-Control", "public, max-age=60")
		w.Header().Set("ETag", `"v1"`)
		http.ServeContent(w, r, "7.json", time.Time{}, strings.NewReader(`{"id": 7}`))
	})
	for _, scope := range []string{"public", "private"} {
		mux.HandleFunc("GET /"+scope+"/me", func(w http.ResponseWriter, r *http.Request) {
			user, _ := r.Cookie("user")
			w.Header().Set("Cache-Control", scope+", max-age=60")
			fmt.Fprint(w, user.Value)
		})
	}
	origin := httptest.NewServer(mux)
	defer origin.Close()
	proxy := httptest.NewServer(shared(origin.URL))
	defer proxy.Close()

	// Revalidation costs a 304 without a body.
	response, body := get(t, origin.URL+"/products/7", "ann", "")
	if response.StatusCode != 200 || body != `{"id": 7}` {
		t.Errorf("%s %q", response.Status, body)
	}
	response, body = get(t, origin.URL+"/products/7", "ann", response.Header.Get("ETag"))
	if response.StatusCode != 304 || body != "" {
		t.Errorf("with the ETag: %s %q", response.Status, body)
	}
	response, _ = get(t, origin.URL+"/products/7", "ann", `"v0"`)
	if response.StatusCode != 200 {
		t.Errorf("with an old ETag: %s", response.Status)
	}

	// Whole requests disappear.
	calls = 0
	for range 3 {
		get(t, proxy.URL+"/products/7", "ann", "")
	}
	if calls != 1 {
		t.Errorf("%d calls arrived", calls)
	}

	// The classic accident, and what `private` makes of it.
	for _, scope := range []string{"public", "private"} {
		get(t, proxy.URL+"/"+scope+"/me", "ann", "")
		_, body := get(t, proxy.URL+"/"+scope+"/me", "bob", "")
		if want := map[string]string{"public": "ann", "private": "bob"}[scope]; body != want {
			t.Errorf("%s: bob is shown as %s", scope, body)
		}
	}
}
