package overdue

import (
	"context"
	"fmt"
	"time"
)

// #region shown-2
type Invoices interface {
	Due(ctx context.Context, id string) (time.Time, error)
}

type Checker struct {
	store Invoices
	now   func() time.Time
}

func NewChecker(s Invoices) *Checker {
	return &Checker{store: s, now: time.Now}
}

func (c *Checker) Overdue(ctx context.Context, id string) (bool, error) {
	due, err := c.store.Due(ctx, id)
	if err != nil {
		return false, fmt.Errorf("due date of %s: %w", id, err)
	}
	return due.Before(c.now()), nil
}
// #endregion shown-2
