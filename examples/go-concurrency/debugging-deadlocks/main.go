package main

import (
	"context"
	"os"
	"runtime/pprof"
	"sync"
	"time"
)

// #region shown
type account struct {
	mu    sync.Mutex
	id    int
	cents int64
}

func transfer(from, to *account, cents int64) {
	from.mu.Lock()
	defer from.mu.Unlock()

	to.mu.Lock()
	defer to.mu.Unlock()
	from.cents -= cents
	to.cents += cents
}
// #endregion shown

// stuck starts two opposite transfers until they lock each other out; nothing else refers to the accounts.
func stuck() {
	a, b := &account{id: 1}, &account{id: 2}
	// The route is a label, so that the dump names the request.
	pay := func(ctx context.Context) {
		for {
			transfer(a, b, 1)
		}
	}
	go pprof.Do(context.Background(), pprof.Labels("route", "/pay"), pay)
	go func() {
		for {
			transfer(b, a, 2)
		}
	}()
}

func main() {
	stuck()
	time.Sleep(2 * time.Second)
	for _, profile := range []string{"goroutine", "goroutineleak"} {
		pprof.Lookup(profile).WriteTo(os.Stdout, 2)
	}
	for _, profile := range []string{"mutex", "block"} {
		pprof.Lookup(profile).WriteTo(os.Stdout, 1)
	}
}
