package server

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func TestReloadUnderLoad(t *testing.T) {
	var s Server
	if _, err := s.Handle(); err == nil {
		t.Error("handled without a configuration")
	}
	hosts := []string{"a"}
	s.Reload(Config{Timeout: time.Second, Hosts: hosts})
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			s.Reload(Config{Timeout: time.Second, Hosts: hosts})
			if d, err := s.Handle(); d != time.Second || err != nil {
				t.Error(d, err)
			}
		})
	}
	wg.Wait()
	if n := s.requests.Load(); n != 21 {
		t.Error(n)
	}
	s.draining.Store(true)
	if _, err := s.Handle(); err == nil {
		t.Error("handled while draining")
	}
}

func TestLoadThenAddOvershoots(t *testing.T) {
	const limit = 1
	var n atomic.Int64
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			if n.Load() < limit {
				time.Sleep(20 * time.Millisecond)
				n.Add(1)
			}
		})
	}
	wg.Wait()
	if n.Load() <= limit {
		t.Error("stayed within the limit")
	}
}

func TestValueRejectsAnotherTypeAndNil(t *testing.T) {
	for _, second := range []any{"text", nil} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("stored %v after an int", second)
				}
			}()
			var v atomic.Value
			v.Store(1)
			v.Store(second)
		}()
	}
}

func TestOr(t *testing.T) {
	var flags atomic.Uint32
	flags.Or(4)
	flags.Or(1)
	if old := flags.And(^uint32(4)); old != 5 || flags.Load() != 1 {
		t.Error(old, flags.Load())
	}
}
