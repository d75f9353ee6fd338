package order

import (
	"context"
	"errors"
	"sync"
	"testing"
)

type store struct {
	mu    sync.Mutex
	order Order
}

func (s *store) Update(ctx context.Context, _ string, fn func(*Order) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	o := s.order
	if err := fn(&o); err != nil {
		return err
	}
	s.order = o
	return nil
}

func TestCancelOrder(t *testing.T) {
	s := &store{order: Order{ID: "1", Owner: "ann"}}
	uc := CancelOrder{Orders: s}
	if err := uc.Do(t.Context(), CancelInput{"1", "bob"}); !errors.Is(err, ErrNotOwner) || s.order.Canceled {
		t.Errorf("a stranger: %v, %+v", err, s.order)
	}
	// Canceled by the owner while it is shipped: one of the two wins.
	var wg sync.WaitGroup
	var canceled error
	wg.Go(func() { canceled = uc.Do(t.Context(), CancelInput{"1", "ann"}) })
	wg.Go(func() {
		s.Update(t.Context(), "1", func(o *Order) error {
			if !o.Canceled {
				o.Shipped = true
			}
			return nil
		})
	})
	wg.Wait()
	if s.order.Shipped == s.order.Canceled || errors.Is(canceled, ErrShipped) != s.order.Shipped {
		t.Errorf("%v, %+v", canceled, s.order)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := uc.Do(ctx, CancelInput{"1", "ann"}); !errors.Is(err, context.Canceled) {
		t.Errorf("canceled context: %v", err)
	}
}
