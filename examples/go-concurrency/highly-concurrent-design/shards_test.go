package shards

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func TestOneKeyInOrderWithoutALock(t *testing.T) {
	s := NewShards(t.Context(), 4, 1000)
	gots := make([][]int, 2)
	for i := range 500 {
		for k := range 2 {
			if err := s.Submit(Task{fmt.Sprint(k), func(context.Context) { gots[k] = append(gots[k], i) }}); err != nil {
				t.Fatal(err)
			}
		}
	}
	s.Close()
	for k, list := range gots {
		for i, v := range list {
			if i != v {
				t.Fatalf("key %d: %v", k, list)
			}
		}
		if len(list) != 500 {
			t.Errorf("key %d: %d tasks", k, len(list))
		}
	}
}

func TestNothingThatWasAcceptedIsLost(t *testing.T) {
	s := NewShards(t.Context(), 3, 8)
	var accepted, ran, rejected, closed atomic.Int64
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i := range 2000 {
				switch err := s.Submit(Task{fmt.Sprint(i), func(context.Context) { ran.Add(1) }}); {
				case err == nil:
					accepted.Add(1)
				case errors.Is(err, ErrOverloaded):
					rejected.Add(1)
				case errors.Is(err, ErrClosed):
					closed.Add(1)
				}
			}
		})
	}
	time.Sleep(2 * time.Millisecond)
	s.Close()
	s.Close()
	wg.Wait()
	if accepted.Load() != ran.Load() {
		t.Errorf("%d accepted, %d ran", accepted.Load(), ran.Load())
	}
	if err := s.Submit(Task{"late", func(context.Context) {}}); !errors.Is(err, ErrClosed) {
		t.Error(err)
	}
}

func TestAFullShardRejects(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	s := NewShards(ctx, 1, 2)
	started := make(chan bool, 10)
	wait := func(ctx context.Context) { started <- true; <-ctx.Done() }
	s.Submit(Task{"k", wait})
	<-started
	s.Submit(Task{"k", wait})
	s.Submit(Task{"k", wait})
	if err := s.Submit(Task{"k", wait}); !errors.Is(err, ErrOverloaded) {
		t.Error(err)
	}
	// the grace period is over: the context ends the tasks, and Close returns
	cancel()
	s.Close()
}
