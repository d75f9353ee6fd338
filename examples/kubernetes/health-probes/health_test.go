package health

import (
	"net/http/httptest"
	"testing"
	"time"
)

func TestProbes(t *testing.T) {
	var h health
	handler := h.handler()
	check := func(state, startup, liveness, readiness string) {
		t.Helper()
		for path, want := range map[string]string{
			"/startupz": startup, "/livez": liveness, "/readyz": readiness,
		} {
			w := httptest.NewRecorder()
			handler.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
			got := "ok"
			if w.Code == 503 {
				got = "no"
			} else if w.Code != 200 {
				got = w.Result().Status
			}
			if got != want {
				t.Errorf("%s: %s is %s, want %s", state, path, got, want)
			}
		}
	}
	check("initializing", "no", "ok", "no")
	h.lastBeat.Store(time.Now().Unix())
	h.started.Store(true)
	check("serving", "ok", "ok", "ok")
	h.draining.Store(true)
	check("draining", "ok", "ok", "no")
	h.draining.Store(false)
	h.lastBeat.Store(time.Now().Add(-2 * time.Minute).Unix())
	check("stuck", "ok", "no", "ok")
}

func TestConcurrentBeat(t *testing.T) {
	var h health
	h.lastBeat.Store(time.Now().Unix())
	h.started.Store(true)
	handler := h.handler()
	done := make(chan struct{})
	go func() {
		defer close(done)
		for range 1000 {
			h.lastBeat.Store(time.Now().Unix())
		}
	}()
	for range 1000 {
		handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/livez", nil))
	}
	<-done
}
