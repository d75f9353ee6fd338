package shed

import (
	"context"
	"math"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func TestShed(t *testing.T) {
	var running, most atomic.Int64
	h := shed(2, 20*time.Millisecond, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if n := running.Add(1); n > most.Load() {
			most.Store(n)
		}
		defer running.Add(-1)
		if _, ok := r.Context().Deadline(); !ok {
			t.Error("no deadline")
		}
		time.Sleep(100 * time.Millisecond)
	}))
	var wg sync.WaitGroup
	codes := make([]int, 6)
	start := time.Now()
	for i := range codes {
		wg.Go(func() {
			w := httptest.NewRecorder()
			h.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
			codes[i] = w.Code
			if w.Code == 503 && (time.Since(start) > 80*time.Millisecond || w.Header().Get("Retry-After") == "") {
				t.Error("a slow refusal, or without Retry-After")
			}
		})
	}
	wg.Wait()
	count := map[int]int{}
	for _, c := range codes {
		count[c]++
	}
	if most.Load() != 2 || count[200] != 2 || count[503] != 4 {
		t.Error(most.Load(), count)
	}
	// all slots are free again
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	if w.Code != 200 {
		t.Error(w.Code)
	}
}

func TestAClientThatLeavesWhileWaiting(t *testing.T) {
	release := make(chan bool)
	h := shed(1, time.Minute, http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-release }))
	go h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
	time.Sleep(20 * time.Millisecond)
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil).WithContext(ctx))
	close(release)
}

func TestFigures(t *testing.T) {
	if p := 1 - math.Pow(0.99, 50); p < 0.39 || p >= 0.40 {
		t.Error(p)
	}
	if ms := 2.0 * 100 / 64; ms < 3 || ms > 3.5 {
		t.Error(ms)
	}
}
