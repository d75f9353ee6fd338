package command

import (
	"context"
	"errors"
	"sync"
	"testing"
)

// store commits an order with a version check and remembers command IDs.
type store struct {
	mu      sync.Mutex
	order   Order
	version int
	seen    map[string]bool
	// Runs between load and commit.
	meanwhile func()
	calls     int
}

func (s *store) Update(ctx context.Context, _, commandID string, fn func(*Order) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	s.calls++
	if s.seen[commandID] {
		s.mu.Unlock()
		return nil
	}
	o, version := s.order, s.version
	s.mu.Unlock()
	if err := fn(&o); err != nil {
		return err
	}
	if s.meanwhile != nil {
		s.meanwhile()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.version != version {
		return ErrConflict
	}
	s.order, s.version, s.seen[commandID] = o, version+1, true
	return nil
}

func newStore() *store { return &store{seen: map[string]bool{}} }

func TestRetryDecidesAgain(t *testing.T) {
	s := newStore()
	s.meanwhile = func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.meanwhile = nil
		s.order.shipped, s.version = true, s.version+1
	}
	err := CancelHandler{s}.Handle(t.Context(), CancelOrder{"c-1", "o-1"})
	if err == nil || errors.Is(err, ErrConflict) || s.order.canceled || s.calls != 2 {
		t.Errorf("%v, %+v, %d calls", err, s.order, s.calls)
	}
}

func TestGivesUp(t *testing.T) {
	s := newStore()
	s.meanwhile = func() { s.version++ }
	if err := (CancelHandler{s}).Handle(t.Context(), CancelOrder{"c-1", "o-1"}); !errors.Is(err, ErrConflict) || s.calls != 3 {
		t.Errorf("%v after %d calls", err, s.calls)
	}
}

func TestSecondRunAndCancel(t *testing.T) {
	s := newStore()
	h := CancelHandler{s}
	for range 2 {
		if err := h.Handle(t.Context(), CancelOrder{"c-1", "o-1"}); err != nil {
			t.Fatal(err)
		}
	}
	if s.version != 1 {
		t.Errorf("version %d", s.version)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	s.calls = 0
	if err := h.Handle(ctx, CancelOrder{"c-2", "o-1"}); !errors.Is(err, context.Canceled) || s.calls != 0 {
		t.Errorf("canceled: %v after %d calls", err, s.calls)
	}
}

func TestParallel(t *testing.T) {
	s := newStore()
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			if err := (CancelHandler{s}).Handle(t.Context(), CancelOrder{"c-1", "o-1"}); err != nil && !errors.Is(err, ErrConflict) {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if s.version != 1 || !s.order.canceled {
		t.Errorf("version %d, %+v", s.version, s.order)
	}
}
