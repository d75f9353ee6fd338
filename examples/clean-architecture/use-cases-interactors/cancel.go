// Package order has one use case.
package order

import (
	"context"
	"errors"
)

// #region shown
var (
	ErrNotOwner = errors.New("not the owner of the order")
	ErrShipped  = errors.New("order already shipped")
)

type Order struct {
	ID, Owner         string
	Shipped, Canceled bool
}

func (o *Order) Cancel() error {
	if o.Shipped {
		return ErrShipped
	}
	o.Canceled = true
	return nil
}

type Orders interface {
	// Update loads and locks the order, runs fn and saves, in one transaction.
	Update(ctx context.Context, id string, fn func(*Order) error) error
}

type CancelOrder struct{ Orders Orders }

type CancelInput struct{ OrderID, Actor string }

func (uc CancelOrder) Do(ctx context.Context, in CancelInput) error {
	return uc.Orders.Update(ctx, in.OrderID, func(o *Order) error {
		if o.Owner != in.Actor {
			return ErrNotOwner
		}
		return o.Cancel()
	})
}
// #endregion shown
