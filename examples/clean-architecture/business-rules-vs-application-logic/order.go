// Package order keeps rules and steps apart.
package order

import (
	"context"
	"errors"
	"fmt"
)

// #region shown
// Business rule: the order decides.
type Order struct {
	// Cents received for it so far.
	paid int64
	// open, shipped or canceled
	state string
}

var ErrShipped = errors.New("a shipped order cannot be canceled")

// Cancel names what to pay back. Canceling again changes nothing and names
// the same refund.
func (o *Order) Cancel() (refund int64, err error) {
	if o.state == "shipped" {
		return 0, ErrShipped
	}
	o.state = "canceled"
	return o.paid, nil
}

// Application logic: this program's steps around it.
type CancelOrder struct {
	load func(ctx context.Context, id string) (*Order, error)
	// save fails when the order has changed since it was loaded.
	save   func(ctx context.Context, id string, o *Order) error
	refund func(ctx context.Context, id string, cents int64) error
}

func (uc CancelOrder) Run(ctx context.Context, id string) error {
	o, err := uc.load(ctx, id)
	if err != nil {
		return fmt.Errorf("load %s: %w", id, err)
	}
	cents, err := o.Cancel()
	if err != nil {
		return err
	}
	if err := uc.save(ctx, id, o); err != nil {
		return fmt.Errorf("save %s: %w", id, err)
	}
	if cents == 0 {
		return nil
	}
	// May be repeated: keyed by the order's ID.
	return uc.refund(ctx, id, cents)
}
// #endregion shown
