package store

import (
	"context"
	"log/slog"
	"time"
)

// #region shown-2
type Store interface {
	Get(ctx context.Context, key string) ([]byte, error)
	Put(ctx context.Context, key string, value []byte) error
}

type timedStore struct {
	// Put is forwarded unchanged
	Store
	logger *slog.Logger
}

func (s timedStore) Get(ctx context.Context, key string) ([]byte, error) {
	start := time.Now()
	v, err := s.Store.Get(ctx, key)
	s.logger.InfoContext(ctx, "get",
		"key", key, "took", time.Since(start), "err", err)
	return v, err
}
// #endregion shown-2
