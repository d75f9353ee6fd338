// Package order is inside: it imports the standard library only.
package order

import (
	"context"
	"errors"
)

var ErrNotFound = errors.New("order not found")

type Order struct {
	ID    string
	Cents int64
}

// Store is declared here because it is needed here.
type Store interface {
	// ByIDs returns ErrNotFound when one of them is missing.
	ByIDs(ctx context.Context, ids []string) ([]Order, error)
}

func Total(ctx context.Context, s Store, ids []string) (int64, error) {
	orders, err := s.ByIDs(ctx, ids)
	if err != nil {
		return 0, err
	}
	var sum int64
	for _, o := range orders {
		sum += o.Cents
	}
	return sum, nil
}
