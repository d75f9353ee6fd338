package invoice

import (
	"context"
	"errors"
	"time"
)

type ID string

type Invoice struct {
	id ID
	// Lines and further fields omitted.
	version int64
}

var (
	ErrNotFound = errors.New("invoice not found")
	ErrConflict = errors.New("invoice was changed by someone else")
)

// Repository stores invoices together with their lines.
type Repository interface {
	// ByID returns ErrNotFound if there is no such invoice.
	ByID(ctx context.Context, id ID) (*Invoice, error)
	// Save inserts or updates; ErrConflict if inv is outdated.
	Save(ctx context.Context, inv *Invoice) error
	OverdueOn(ctx context.Context, day time.Time) ([]ID, error)
}
