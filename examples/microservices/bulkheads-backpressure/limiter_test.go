package limit

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

func TestShedRefusesAtOnceAndRecovers(t *testing.T) {
	l := NewLimiter(2)
	entered, leave := make(chan bool), make(chan bool)
	h := l.Shed(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { entered <- true; <-leave }))
	call := func() *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
		return w
	}
	done := make(chan int, 2)
	for range 2 {
		go func() { done <- call().Code }()
		<-entered
	}
	if w := call(); w.Code != 503 || w.Header().Get("Retry-After") == "" {
		t.Errorf("third request: %d, Retry-After %q", w.Code, w.Header().Get("Retry-After"))
	}
	close(leave)
	if a, b := <-done, <-done; a != 200 || b != 200 {
		t.Errorf("admitted requests: %d and %d", a, b)
	}
	go func() { done <- call().Code }()
	<-entered
	if code := <-done; code != 200 {
		t.Errorf("after recovery: %d", code)
	}
}

func TestShedGivesTheSlotBackAfterAPanic(t *testing.T) {
	l := NewLimiter(1)
	h := l.Shed(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }))
	func() {
		defer func() { _ = recover() }()
		h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
	}()
	if len(l.slots) != 0 {
		t.Error("a panicking handler keeps its slot")
	}
}

func TestAcquireWaitsUntilTheDeadline(t *testing.T) {
	l := NewLimiter(1)
	if err := l.Acquire(t.Context()); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if err := l.Acquire(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("full: %v", err)
	}
	time.AfterFunc(10*time.Millisecond, l.Release)
	if err := l.Acquire(t.Context()); err != nil {
		t.Errorf("after a release: %v", err)
	}
}
