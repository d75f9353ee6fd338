package stage

import (
	"context"
	"runtime"
	"slices"
	"testing"
	"time"
)

func square(_ context.Context, v int) int { return v * v }

func feed(ctx context.Context, n int) <-chan int {
	in := make(chan int)
	go func() {
		defer close(in)
		for i := range n {
			select {
			case in <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return in
}

func settled(t *testing.T, before int) {
	for range 50 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines before, %d after", before, runtime.NumGoroutine())
}

func TestAllResults(t *testing.T) {
	before := runtime.NumGoroutine()
	ctx := context.Background()
	var got []int
	for v := range Map(ctx, 4, Map(ctx, 2, feed(ctx, 50), square), square) {
		got = append(got, v)
	}
	slices.Sort(got)
	if len(got) != 50 || got[3] != 81 {
		t.Error(got)
	}
	settled(t, before)
}

func TestAConsumerThatStopsEarly(t *testing.T) {
	before := runtime.NumGoroutine()
	func() {
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		out := Map(ctx, 4, Map(ctx, 2, feed(ctx, 1_000_000), square), square)
		<-out
		<-out
	}()
	settled(t, before)
}

func TestWithoutCancelItLeaks(t *testing.T) {
	before := runtime.NumGoroutine()
	ctx := context.Background()
	<-Map(ctx, 4, feed(ctx, 1000), square)
	time.Sleep(50 * time.Millisecond)
	if runtime.NumGoroutine() < before+5 {
		t.Error("nothing leaks")
	}
}

func TestACanceledInputThatNeverCloses(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	out := Map(ctx, 3, make(chan int), square)
	cancel()
	if _, ok := <-out; ok {
		t.Error("a value from nothing")
	}
	if ctx.Err() == nil {
		t.Error("not told from the end of the input")
	}
}

func TestSelectPicksAtRandom(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	ch, value := make(chan int, 1000), 0
	for range 1000 {
		ch <- 1
		select {
		case <-ch:
			value++
		case <-ctx.Done():
		}
	}
	if value < 300 || value > 700 {
		t.Errorf("the value won %d times of 1000", value)
	}
}
