package order

import (
	"context"
	"errors"
	"testing"
)

type memory map[string]int64

func (m memory) ByIDs(_ context.Context, ids []string) ([]Order, error) {
	var found []Order
	for _, id := range ids {
		cents, ok := m[id]
		if !ok {
			return nil, ErrNotFound
		}
		found = append(found, Order{ID: id, Cents: cents})
	}
	return found, nil
}

func TestTotal(t *testing.T) {
	m := memory{"a": 100, "b": 250}
	if sum, err := Total(t.Context(), m, []string{"a", "b"}); sum != 350 || err != nil {
		t.Errorf("got %d, %v", sum, err)
	}
	if _, err := Total(t.Context(), m, []string{"a", "c"}); !errors.Is(err, ErrNotFound) {
		t.Errorf("got %v", err)
	}
}
