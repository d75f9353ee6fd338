// Package command handles one command.
package command

import (
	"context"
	"errors"
)

// #region shown
var ErrConflict = errors.New("version conflict")

type CancelOrder struct{ CommandID, OrderID string }

type Order struct{ shipped, canceled bool }

func (o *Order) Cancel() error {
	if o.shipped {
		return errors.New("order already shipped")
	}
	o.canceled = true
	return nil
}

// Update loads the order, runs fn and commits the new state with a
// version check, outbox rows and the command ID in one transaction.
// A command ID seen before is a no-op.
type Orders interface {
	Update(
		ctx context.Context, orderID, commandID string,
		fn func(*Order) error,
	) error
}

type CancelHandler struct{ Orders Orders }

func (h CancelHandler) Handle(ctx context.Context, c CancelOrder) error {
	var err error
	for range 3 {
		err = h.Orders.Update(ctx, c.OrderID, c.CommandID, (*Order).Cancel)
		if !errors.Is(err, ErrConflict) {
			return err
		}
	}
	return err
}
// #endregion shown
