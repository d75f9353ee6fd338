package auth

import (
	"context"
	"errors"
	"fmt"
	"slices"
)

// #region shown-2
type Order struct{ ID, OwnerID string }

type Caller struct {
	UserID string
	Roles  []string
}

var (
	ErrNotFound  = errors.New("order not found")
	ErrForbidden = errors.New("not allowed")
)

type OrderStore interface {
	Get(ctx context.Context, id string) (Order, error)
	Cancel(ctx context.Context, id, actor string) error
}

type OrderService struct{ store OrderStore }

func (s *OrderService) Cancel(ctx context.Context, who Caller,
	id string) error {
	order, err := s.store.Get(ctx, id)
	if err != nil {
		return fmt.Errorf("load order: %w", err)
	}
	switch {
	case order.OwnerID == who.UserID, slices.Contains(who.Roles, "support"):
		return s.store.Cancel(ctx, id, who.UserID)
	case slices.Contains(who.Roles, "auditor"):
		return ErrForbidden // may see the order, may not cancel it
	default:
		return ErrNotFound // hides that the order exists
	}
}
// #endregion shown-2
