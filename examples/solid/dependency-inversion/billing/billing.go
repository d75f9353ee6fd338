// #region shown
package billing

import (
	"context"
	"time"
)

type Invoice struct{ Due time.Time }

// Store is declared here, because this package needs it.
type Store interface {
	OpenInvoices(ctx context.Context) ([]Invoice, error)
}

type Service struct {
	store Store
	// a clock is a dependency, too
	now func() time.Time
}

func NewService(store Store, now func() time.Time) *Service {
	return &Service{store: store, now: now}
}

func (s *Service) Overdue(ctx context.Context) ([]Invoice, error) {
	open, err := s.store.OpenInvoices(ctx)
	if err != nil {
		return nil, err
	}
	now := s.now()
	// a new slice: the store's own stays untouched
	var overdue []Invoice
	for _, inv := range open {
		if inv.Due.Before(now) {
			overdue = append(overdue, inv)
		}
	}
	return overdue, nil
}
// #endregion shown
