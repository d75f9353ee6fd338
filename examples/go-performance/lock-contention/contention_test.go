package contention

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"sync"
	"testing"
	"time"
	"unsafe"
)

func TestCounters(t *testing.T) {
	if s := unsafe.Sizeof(shard{}); unsafe.Sizeof(uintptr(0)) == 8 && s != 64 {
		t.Error(s)
	}
	c := NewCounters()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i := range 1000 {
				c.Add(fmt.Sprint(i%100), 1)
			}
		})
	}
	wg.Wait()
	var sum int64
	used := 0
	for i := range c.shards {
		if len(c.shards[i].m) > 0 {
			used++
		}
		for _, n := range c.shards[i].m {
			sum += n
		}
	}
	if sum != 8000 || used < 20 {
		t.Error(sum, used)
	}
}

func waited() float64 {
	s := []metrics.Sample{{Name: "/sync/mutex/wait/total:seconds"}}
	metrics.Read(s)
	return s[0].Value.Float64()
}

// 400 goroutines wait for 100 ms each: the metric, which samples, grows by about 40 seconds.
func TestTheMetricAddsUpAllWaiters(t *testing.T) {
	before := waited()
	var mu sync.Mutex
	var wg sync.WaitGroup
	mu.Lock()
	for range 400 {
		wg.Go(func() { mu.Lock(); mu.Unlock() })
	}
	time.Sleep(100 * time.Millisecond)
	mu.Unlock()
	wg.Wait()
	if d := waited() - before; d < 10 || d > 80 {
		t.Error(d)
	}
}

func TestRates(t *testing.T) {
	enableContentionProfiles()
	if n := runtime.SetMutexProfileFraction(0); n != 100 {
		t.Error(n)
	}
	runtime.SetBlockProfileRate(0)
}

// A waiter gets a lock that a running goroutine takes again and again.
func TestAWaiterDoesNotStarve(t *testing.T) {
	var mu sync.Mutex
	stop, got := make(chan bool), make(chan bool)
	go func() {
		for {
			select {
			case <-stop:
				return
			default:
				mu.Lock()
				time.Sleep(200 * time.Microsecond)
				mu.Unlock()
			}
		}
	}()
	time.Sleep(5 * time.Millisecond)
	go func() { mu.Lock(); mu.Unlock(); close(got) }()
	select {
	case <-got:
	case <-time.After(2 * time.Second):
		t.Error("starved")
	}
	close(stop)
}
