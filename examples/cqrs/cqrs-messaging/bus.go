// Package bus dispatches in the process.
package bus

import (
	"context"
	"errors"
)

// #region shown
type OrderCanceled struct{ OrderID string }

type Bus struct {
	handlers []func(context.Context, OrderCanceled) error
}

func (b *Bus) Publish(ctx context.Context, e OrderCanceled) error {
	var errs []error
	for _, h := range b.handlers {
		errs = append(errs, h(ctx, e))
	}
	// Nil when every handler succeeded.
	return errors.Join(errs...)
}
// #endregion shown
