package sessions

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func TestTouchIsOneStep(t *testing.T) {
	s, fresh := NewSessions(), atomic.Int64{}
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() {
			if s.Touch("a", time.Now()) {
				fresh.Add(1)
			}
			s.Snapshot()["b"] = time.Now()
		})
	}
	wg.Wait()
	if fresh.Load() != 1 || len(s.Snapshot()) != 1 {
		t.Error(fresh.Load(), s.Snapshot())
	}
}

func TestReadsAloneAndSliceElementsDoNotConflict(t *testing.T) {
	m, squares := map[int]int{1: 1, 2: 4}, make([]int, 100)
	var wg sync.WaitGroup
	for i := range squares {
		wg.Go(func() {
			squares[i] = m[1] * i
			for range m {
			}
		})
	}
	wg.Wait()
}

func TestSyncMapLoadOrStore(t *testing.T) {
	var m sync.Map
	var stored atomic.Int64
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() {
			if _, loaded := m.LoadOrStore("k", 1); !loaded {
				stored.Add(1)
			}
		})
	}
	wg.Wait()
	if stored.Load() != 1 {
		t.Error(stored.Load())
	}
}
