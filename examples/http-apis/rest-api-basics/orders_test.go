package orders

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

type order struct {
	mu            sync.Mutex
	status        string
	cancellations int
}

func (o *order) cancel() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	switch o.status {
	case "shipped":
		return fmt.Errorf("order has been shipped")
	case "canceled":
		return nil
	}
	o.status = "canceled"
	o.cancellations++
	return nil
}

// links leaves out the steps that are no longer possible.
func (o *order) links() map[string]any {
	o.mu.Lock()
	defer o.mu.Unlock()
	links := map[string]any{"self": map[string]string{"href": "/orders/7"}}
	if o.status == "paid" {
		links["cancellation"] = map[string]string{"href": "/orders/7/cancellation"}
	}
	return links
}

func newAPI(o *order) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /orders/7", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"`+o.status+`"`)
		if r.Header.Get("If-None-Match") == `"`+o.status+`"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"status": o.status, "_links": o.links()})
	})
	mux.HandleFunc("PUT /orders/7/cancellation", func(w http.ResponseWriter, _ *http.Request) {
		if err := o.cancel(); err != nil {
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusConflict)
			_ = json.NewEncoder(w).Encode(map[string]string{"title": err.Error()})
			return
		}
		w.WriteHeader(http.StatusNoContent)
	})
	// The left column of the page's table.
	mux.HandleFunc("POST /cancelOrder", func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(map[string]bool{"ok": o.cancel() == nil})
	})
	return mux
}

// dashboard counts errors, and knows nothing about orders.
func dashboard(next http.Handler, errors *int) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		record := httptest.NewRecorder()
		next.ServeHTTP(record, r)
		if record.Code >= 400 {
			*errors++
		}
		for key, values := range record.Header() {
			w.Header()[key] = values
		}
		w.WriteHeader(record.Code)
		_, _ = w.Write(record.Body.Bytes())
	})
}

func call(api http.Handler, method, path string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	api.ServeHTTP(w, httptest.NewRequest(method, path, nil))
	return w
}

func TestDashboardSeesOnlyTheStatus(t *testing.T) {
	errors := 0
	api := dashboard(newAPI(&order{status: "shipped"}), &errors)
	w := call(api, "POST", "/cancelOrder")
	if w.Code != 200 || !strings.Contains(w.Body.String(), `"ok":false`) || errors != 0 {
		t.Errorf("RPC: %d %s, %d errors counted", w.Code, w.Body, errors)
	}
	w = call(api, "PUT", "/orders/7/cancellation")
	if w.Code != 409 || w.Header().Get("Content-Type") != "application/problem+json" || errors != 1 {
		t.Errorf("REST: %d %s, %d errors counted", w.Code, w.Body, errors)
	}
}

func TestRepeatedPutChangesNothing(t *testing.T) {
	o := &order{status: "paid"}
	api := newAPI(o)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if w := call(api, "PUT", "/orders/7/cancellation"); w.Code != 204 {
				t.Error(w.Code)
			}
		})
	}
	wg.Wait()
	if o.cancellations != 1 {
		t.Errorf("canceled %d times", o.cancellations)
	}
}

func TestReadsAreCacheable(t *testing.T) {
	api := newAPI(&order{status: "paid"})
	first := call(api, "GET", "/orders/7")
	r := httptest.NewRequest("GET", "/orders/7", nil)
	r.Header.Set("If-None-Match", first.Header().Get("ETag"))
	w := httptest.NewRecorder()
	api.ServeHTTP(w, r)
	if w.Code != 304 || w.Body.Len() != 0 {
		t.Error(w.Code, w.Body)
	}
}

func TestLinkOfAStepThatIsGone(t *testing.T) {
	for status, want := range map[string]bool{"paid": true, "shipped": false} {
		body := call(newAPI(&order{status: status}), "GET", "/orders/7").Body.String()
		if got := strings.Contains(body, `"cancellation"`); got != want {
			t.Errorf("%s: %s", status, body)
		}
	}
}
