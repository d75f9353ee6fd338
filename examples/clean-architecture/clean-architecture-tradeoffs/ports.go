package orders

import "context"

// #region shown
type Order struct {
	ID       string
	Customer string
	Cents    int64
}

// Generic: callers loop, filter and join in memory.
type Repository[T any] interface {
	FindByID(ctx context.Context, id string) (T, error)
	FindAll(ctx context.Context) ([]T, error)
}

// Intent-revealing: the adapter answers with one indexed query.
type OverdueOrders interface {
	OverdueByCustomer(
		ctx context.Context, customer string, limit int,
	) ([]Order, error)
}

// #endregion shown
