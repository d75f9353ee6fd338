package claims

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"
)

func TestArgumentsAreEvaluatedByTheStarter(t *testing.T) {
	x, got := 1, make(chan int, 1)
	go func(v int) { got <- v }(x)
	x = 2
	if v := <-got; v != 1 {
		t.Errorf("the goroutine got %d", v)
	}
}

func TestLoopVariablesArePerIteration(t *testing.T) {
	var wg sync.WaitGroup
	var seen sync.Map
	for i := range 8 {
		wg.Go(func() { seen.Store(i, true) })
	}
	wg.Wait()
	for i := range 8 {
		if _, ok := seen.Load(i); !ok {
			t.Errorf("no goroutine saw %d", i)
		}
	}
}

func TestARequestContextIsNoKill(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() {
		<-ctx.Done()
		// goes on until it returns by itself
		time.Sleep(10 * time.Millisecond)
		ended <- ctx.Err()
	}()
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
