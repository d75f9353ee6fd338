package pool

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

func TestBoundErrorsAndPanics(t *testing.T) {
	jobs := make(chan Job, 10)
	var running, most, done atomic.Int64
	bad := errors.New("bad input")
	go func() {
		defer close(jobs)
		for i := range 30 {
			err := Submit(t.Context(), jobs, func(context.Context) error {
				if n := running.Add(1); n > most.Load() {
					most.Store(n)
				}
				defer running.Add(-1)
				time.Sleep(2 * time.Millisecond)
				switch i {
				case 3:
					return bad
				case 4:
					var m map[string]int
					m["a"] = 1
				}
				done.Add(1)
				return nil
			})
			if err != nil {
				t.Error(err)
			}
		}
	}()
	err := Run(t.Context(), 3, jobs)
	if !errors.Is(err, bad) || !strings.Contains(err.Error(), "assignment to entry in nil map") {
		t.Error(err)
	}
	if most.Load() > 3 || done.Load() != 28 {
		t.Error(most.Load(), done.Load())
	}
}

func TestCancelDrainsAndSubmitGivesUp(t *testing.T) {
	why := errors.New("grace period over")
	ctx, cancel := context.WithCancelCause(context.Background())
	jobs, started := make(chan Job, 2), make(chan bool, 1)
	wait := func(ctx context.Context) error { started <- true; <-ctx.Done(); return context.Cause(ctx) }
	result := make(chan error)
	go func() { result <- Run(ctx, 1, jobs) }()
	Submit(ctx, jobs, wait)
	<-started
	ran := false
	Submit(ctx, jobs, func(context.Context) error { ran = true; return nil })
	Submit(ctx, jobs, wait)
	time.AfterFunc(20*time.Millisecond, func() { cancel(why) })
	if err := Submit(ctx, jobs, wait); !errors.Is(err, why) {
		t.Error("the queue is full, and Submit says", err)
	}
	select {
	case <-result:
		t.Error("canceled, and Run ends although the channel is open")
	case <-time.After(50 * time.Millisecond):
	}
	close(jobs)
	if err := <-result; !errors.Is(err, why) || ran {
		t.Error(err, ran)
	}
	defer func() {
		if recover() == nil {
			t.Error("a late Submit does not panic")
		}
	}()
	Submit(context.Background(), jobs, wait)
}

func BenchmarkStart(b *testing.B) {
	done := make(chan bool, 1)
	for b.Loop() {
		go func() { done <- true }()
		<-done
	}
}
