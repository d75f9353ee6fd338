package orders

import "context"

// #region shown
type CancelOrder struct {
	// The same on every retry.
	CommandID string
	OrderID   string
	Reason    string
}

type OrderDetails struct{ OrderID string }

type OrderView struct {
	OrderID string
	Status  string
	Version int64
}

type CommandHandler[C any] interface {
	Handle(ctx context.Context, cmd C) error
}

type QueryHandler[Q, R any] interface {
	Handle(ctx context.Context, q Q) (R, error)
}

// #endregion shown
