package leak

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// The goroutine waits for a channel that nobody closes.
func TestLeak(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		stop := make(chan struct{})
		go func() { <-stop }()
	})
}

// The ticker goroutine never ends: time stands still once the root returned.
func TestTicker(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		go func() {
			for range time.Tick(time.Second) {
			}
		}()
		synctest.Wait()
	})
}

func TestAllBlocked(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		<-make(chan int)
	})
}

func TestRun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		t.Run("sub", func(t *testing.T) {})
	})
}

func TestParallel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		t.Parallel()
	})
}

// The goroutine holds the mutex in fake sleep while another waits for it.
func TestMutexHolderSleeps(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		go func() {
			mu.Lock()
			defer mu.Unlock()
			time.Sleep(time.Second)
		}()
		synctest.Wait()
		mu.Lock()
		mu.Unlock()
	})
}
