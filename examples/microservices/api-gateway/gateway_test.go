package gateway

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync"
	"testing"
	"time"
)

// gateway knows the token, and not whose order it is.
func gateway(t *testing.T, service string) *httptest.Server {
	target, err := url.Parse(service)
	if err != nil {
		t.Fatal(err)
	}
	proxy := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(target)
		r.SetXForwarded()
		r.Out.Header.Del("X-User-ID")
		if r.In.Header.Get("Authorization") == "Bearer token-of-ann" {
			r.Out.Header.Set("X-User-ID", "ann")
		}
	}}
	server := httptest.NewServer(proxy)
	t.Cleanup(server.Close)
	return server
}

func get(t *testing.T, url string, header map[string]string) (int, string) {
	t.Helper()
	request, err := http.NewRequest("GET", url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range header {
		request.Header.Set(name, value)
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
	return response.StatusCode, string(body)
}

// The service decides about the object, and trusts the header of the gateway alone.
func TestIdentity(t *testing.T) {
	owners := map[string]string{"/orders/42": "ann", "/orders/43": "bob"}
	forwarded := ""
	orders := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		forwarded = r.Header.Get("X-Forwarded-For")
		switch user := r.Header.Get("X-User-ID"); user {
		case "":
			w.WriteHeader(http.StatusUnauthorized)
		case owners[r.URL.Path]:
			io.WriteString(w, "order")
		default:
			w.WriteHeader(http.StatusForbidden)
		}
	}))
	defer orders.Close()
	edge := gateway(t, orders.URL)

	forged := map[string]string{"X-User-ID": "bob", "X-Forwarded-For": "10.0.0.1"}
	if status, _ := get(t, orders.URL+"/orders/43", forged); status != 200 {
		t.Errorf("past the gateway: %d", status)
	}
	if status, _ := get(t, edge.URL+"/orders/43", forged); status != 401 {
		t.Errorf("a forged header from outside: %d", status)
	}
	if forwarded != "127.0.0.1" {
		t.Errorf("X-Forwarded-For: %s", forwarded)
	}
	token := map[string]string{"Authorization": "Bearer token-of-ann", "X-User-ID": "bob"}
	if status, body := get(t, edge.URL+"/orders/42", token); status != 200 || body != "order" {
		t.Errorf("her order: %d", status)
	}
	if status, _ := get(t, edge.URL+"/orders/43", token); status != 403 {
		t.Errorf("somebody else's order: %d", status)
	}
}

// A backend-for-frontend fans out, sets a deadline for each part, and returns what arrived in time.
func TestParts(t *testing.T) {
	done := make(chan struct{})
	prices := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, "4.99")
	}))
	defer prices.Close()
	reviews := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
		case <-done:
		}
	}))
	defer reviews.Close()
	defer close(done)

	part := func(ctx context.Context, url string, limit time.Duration) *string {
		ctx, cancel := context.WithTimeout(ctx, limit)
		defer cancel()
		request, err := http.NewRequestWithContext(ctx, "GET", url, nil)
		if err != nil {
			return nil
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return nil
		}
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		if err != nil || response.StatusCode != http.StatusOK {
			return nil
		}
		text := string(body)
		return &text
	}
	bff := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var screen struct {
			Price   *string `json:"price"`
			Reviews *string `json:"reviews"`
		}
		var wait sync.WaitGroup
		wait.Go(func() { screen.Price = part(r.Context(), prices.URL, time.Minute) })
		wait.Go(func() { screen.Reviews = part(r.Context(), reviews.URL, 50*time.Millisecond) })
		wait.Wait()
		json.NewEncoder(w).Encode(screen)
	}))
	defer bff.Close()
	if status, body := get(t, bff.URL, nil); status != 200 || body != `{"price":"4.99","reviews":null}`+"\n" {
		t.Errorf("%d %s", status, body)
	}
}
