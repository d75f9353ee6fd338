package hits

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"
)

func TestHits(t *testing.T) {
	h := NewHits()
	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() { h.Inc("/") })
	}
	wg.Wait()
	if n := h.Get("/"); n != 100 {
		t.Error(n)
	}
}

func TestAcquireGivesUpAtTheDeadline(t *testing.T) {
	sem := make(chan struct{}, 1)
	release, err := acquire(context.Background(), sem)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	if _, err := acquire(ctx, sem); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	release()
	if _, err := acquire(context.Background(), sem); err != nil {
		t.Error(err)
	}
}

func BenchmarkMutex(b *testing.B) {
	var mu sync.Mutex
	n := 0
	for b.Loop() {
		mu.Lock()
		n++
		mu.Unlock()
	}
}

func BenchmarkChannelAsLock(b *testing.B) {
	sem := make(chan struct{}, 1)
	n := 0
	for b.Loop() {
		sem <- struct{}{}
		n++
		<-sem
	}
}
