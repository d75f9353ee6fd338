package order

import (
	"context"
	"errors"
	"sync"
	"testing"
)

func TestCancel(t *testing.T) {
	for _, c := range []struct {
		name   string
		order  Order
		refund int64
		err    error
	}{
		{"paid", Order{paid: 500, state: "open"}, 500, nil},
		{"unpaid", Order{state: "open"}, 0, nil},
		{"twice", Order{paid: 500, state: "canceled"}, 500, nil},
		{"shipped", Order{paid: 500, state: "shipped"}, 0, ErrShipped},
	} {
		refund, err := c.order.Cancel()
		if refund != c.refund || !errors.Is(err, c.err) {
			t.Errorf("%s: got %d, %v", c.name, refund, err)
		}
	}
}

var errChanged = errors.New("changed since")

// system is a store with versions and a provider that pays once per key.
type system struct {
	mu      sync.Mutex
	order   Order
	version int
	paid    map[string]int64
}

func (s *system) useCase() CancelOrder {
	var loaded sync.Map
	return CancelOrder{
		load: func(_ context.Context, _ string) (*Order, error) {
			s.mu.Lock()
			defer s.mu.Unlock()
			o := s.order
			loaded.Store(&o, s.version)
			return &o, nil
		},
		save: func(_ context.Context, _ string, o *Order) error {
			s.mu.Lock()
			defer s.mu.Unlock()
			if v, _ := loaded.Load(o); v != s.version {
				return errChanged
			}
			s.order, s.version = *o, s.version+1
			return nil
		},
		refund: func(_ context.Context, id string, cents int64) error {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.paid[id] = cents
			return nil
		},
	}
}

func TestRefundsOnce(t *testing.T) {
	s := &system{order: Order{paid: 500, state: "open"}, paid: map[string]int64{}}
	uc := s.useCase()
	var crash = true
	refund := uc.refund
	uc.refund = func(ctx context.Context, id string, cents int64) error {
		if crash {
			crash = false
			return errors.New("died before the refund")
		}
		return refund(ctx, id, cents)
	}
	if uc.Run(t.Context(), "o-1") == nil {
		t.Fatal("the crash is lost")
	}
	for range 2 {
		if err := uc.Run(t.Context(), "o-1"); err != nil {
			t.Fatal(err)
		}
	}
	if len(s.paid) != 1 || s.paid["o-1"] != 500 {
		t.Errorf("refunds: %v", s.paid)
	}
}

func TestUnpaidOrderGetsNothing(t *testing.T) {
	s := &system{order: Order{state: "open"}, paid: map[string]int64{}}
	if err := s.useCase().Run(t.Context(), "o-1"); err != nil || len(s.paid) != 0 {
		t.Errorf("%v, refunds: %v", err, s.paid)
	}
}

func TestShippedMeanwhile(t *testing.T) {
	s := &system{order: Order{paid: 500, state: "open"}, paid: map[string]int64{}}
	uc := s.useCase()
	load := uc.load
	uc.load = func(ctx context.Context, id string) (*Order, error) {
		o, err := load(ctx, id)
		s.mu.Lock()
		defer s.mu.Unlock()
		s.order.state, s.version = "shipped", s.version+1
		return o, err
	}
	if err := uc.Run(t.Context(), "o-1"); !errors.Is(err, errChanged) {
		t.Errorf("got %v", err)
	}
	if s.order.state != "shipped" || len(s.paid) != 0 {
		t.Errorf("state %s, refunds %v", s.order.state, s.paid)
	}
}
