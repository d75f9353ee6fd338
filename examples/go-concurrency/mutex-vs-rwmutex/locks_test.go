package locks

import (
	"sync"
	"testing"
	"time"
)

func within(d time.Duration, f func()) bool {
	done := make(chan bool)
	go func() { f(); close(done) }()
	select {
	case <-done:
		return true
	case <-time.After(d):
		return false
	}
}

func TestReportWorksWithoutAWriter(t *testing.T) {
	r := &Registry{names: map[int]string{1: "a"}}
	if !within(time.Second, func() { r.Report([]int{1}) }) {
		t.Error("hangs")
	}
}

func TestNestedReadLockDeadlocksWithAWriter(t *testing.T) {
	var mu sync.RWMutex
	mu.RLock()
	writer := make(chan bool)
	go func() { mu.Lock(); close(writer) }()
	time.Sleep(20 * time.Millisecond)
	if within(100*time.Millisecond, mu.RLock) {
		t.Error("a second read lock passes a waiting writer")
	}
}

func TestReportAndAWriterGetStuck(t *testing.T) {
	r := &Registry{names: map[int]string{}}
	stop := make(chan bool)
	defer close(stop)
	go func() {
		for {
			select {
			case <-stop:
				return
			default:
				r.mu.Lock()
				r.mu.Unlock()
			}
		}
	}()
	ids := make([]int, 1000)
	if within(5*time.Second, func() {
		for range 1000 {
			r.Report(ids)
		}
	}) {
		t.Error("no deadlock")
	}
}

func TestNoUpgradeAndNotReentrant(t *testing.T) {
	var mu sync.RWMutex
	mu.RLock()
	if within(50*time.Millisecond, mu.Lock) {
		t.Error("upgraded")
	}
	var plain sync.Mutex
	plain.Lock()
	if within(50*time.Millisecond, plain.Lock) {
		t.Error("locked twice")
	}
}

func TestAnotherGoroutineMayUnlock(t *testing.T) {
	var mu sync.Mutex
	mu.Lock()
	go mu.Unlock()
	if !within(time.Second, mu.Lock) {
		t.Error("still locked")
	}
}

func TestRoutes(t *testing.T) {
	var r Routes
	if _, ok := r.Lookup("a"); ok {
		t.Error("found in nothing")
	}
	m := map[string]string{"a": "1"}
	r.Replace(m)
	var wg sync.WaitGroup
	wg.Go(func() { m["a"] = "2" })
	for range 10 {
		wg.Go(func() {
			if b, ok := r.Lookup("a"); b != "1" || !ok {
				t.Error(b, ok)
			}
		})
	}
	wg.Wait()
}

func BenchmarkFree(b *testing.B) {
	b.Run("Mutex", func(b *testing.B) {
		var mu sync.Mutex
		for b.Loop() {
			mu.Lock()
			mu.Unlock()
		}
	})
	b.Run("WriteLock", func(b *testing.B) {
		var mu sync.RWMutex
		for b.Loop() {
			mu.Lock()
			mu.Unlock()
		}
	})
}
