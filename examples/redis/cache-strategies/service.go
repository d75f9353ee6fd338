package example

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"time"
)

// #region shown
type Cache interface {
	Get(ctx context.Context, key string) (val []byte, ok bool, err error)
	Set(ctx context.Context, key string, val []byte, ttl time.Duration) error
	Delete(ctx context.Context, key string) error
}

type Product struct {
	ID         int64
	PriceCents int64
}

type Store interface {
	Product(ctx context.Context, id int64) (Product, error)
	SetPrice(ctx context.Context, id, cents int64) error
}

type Service struct {
	cache Cache
	store Store
}

func key(id int64) string { return fmt.Sprintf("product:v1:%d", id) }

func (s *Service) Product(ctx context.Context, id int64) (Product, error) {
	raw, ok, err := s.cache.Get(ctx, key(id))
	if err != nil {
		// Degrade: ask the database.
		slog.WarnContext(ctx, "cache read", "err", err)
	}
	var p Product
	if ok && json.Unmarshal(raw, &p) == nil {
		return p, nil
	}
	if p, err = s.store.Product(ctx, id); err != nil {
		return Product{}, err
	}
	if raw, err = json.Marshal(p); err == nil {
		err = s.cache.Set(ctx, key(id), raw, 10*time.Minute)
	}
	if err != nil {
		// The answer is still good.
		slog.WarnContext(ctx, "cache fill", "err", err)
	}
	return p, nil
}

func (s *Service) SetPrice(ctx context.Context, id, cents int64) error {
	// Commit first.
	if err := s.store.SetPrice(ctx, id, cents); err != nil {
		return err
	}
	// The caller may be gone; the delete still has to happen, in bounded time.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	if err := s.cache.Delete(ctx, key(id)); err != nil {
		slog.ErrorContext(ctx, "invalidation lost, TTL will repair", "err", err)
	}
	return nil
}
// #endregion shown
