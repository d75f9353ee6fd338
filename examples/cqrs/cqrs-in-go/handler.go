// Package app wraps handlers.
package app

import (
	"context"
	"fmt"
	"log/slog"
	"time"
)

// #region shown
type Handler[C, R any] interface {
	Handle(ctx context.Context, c C) (R, error)
}

type logged[C, R any] struct {
	next Handler[C, R]
	log  *slog.Logger
}

func (h logged[C, R]) Handle(ctx context.Context, c C) (R, error) {
	start := time.Now()
	result, err := h.next.Handle(ctx, c)
	h.log.InfoContext(ctx, "handled",
		"case", fmt.Sprintf("%T", c), "took", time.Since(start), "err", err)
	return result, err
}

func Logged[C, R any](next Handler[C, R], log *slog.Logger) Handler[C, R] {
	return logged[C, R]{next: next, log: log}
}
// #endregion shown
