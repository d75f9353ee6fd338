package shop

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func TestASlowDependencyCostsADeadlineAndNoMore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var calls atomic.Int64
		slow := false
		r := &Recs{slots: make(chan struct{}, 3)}
		r.fetch = func(ctx context.Context, user string) ([]string, error) {
			calls.Add(1)
			if slow {
				<-ctx.Done()
				return nil, ctx.Err()
			}
			return []string{"a"}, nil
		}
		if items, degraded := r.For(t.Context(), "ann"); degraded || !slices.Equal(items, []string{"a"}) {
			t.Errorf("healthy: %v, %t", items, degraded)
		}
		slow = true
		start := time.Now()
		items, degraded := r.For(t.Context(), "ann")
		if !degraded || !slices.Equal(items, []string{"a"}) || time.Since(start) != 150*time.Millisecond {
			t.Errorf("slow: %v, %t after %v", items, degraded, time.Since(start))
		}
		// Ten callers: three wait for the dependency, the others get the fallback at once.
		calls.Store(0)
		var atOnce atomic.Int64
		begin := time.Now()
		for range 10 {
			go func() {
				if _, degraded := r.For(t.Context(), "bob"); degraded && time.Since(begin) == 0 {
					atOnce.Add(1)
				}
			}()
		}
		synctest.Wait()
		if calls.Load() != 3 || atOnce.Load() != 7 {
			t.Errorf("%d calls, %d answered at once, want 3 and 7", calls.Load(), atOnce.Load())
		}
		time.Sleep(time.Second)
		synctest.Wait()
	})
}

func TestTheCallersShorterDeadlineWins(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := &Recs{slots: make(chan struct{}, 1)}
		r.fetch = func(ctx context.Context, _ string) ([]string, error) { <-ctx.Done(); return nil, errors.New("late") }
		ctx, cancel := context.WithTimeout(t.Context(), 40*time.Millisecond)
		defer cancel()
		start := time.Now()
		if items, degraded := r.For(ctx, "new"); items != nil || !degraded || time.Since(start) != 40*time.Millisecond {
			t.Errorf("%v, %t after %v", items, degraded, time.Since(start))
		}
	})
}
