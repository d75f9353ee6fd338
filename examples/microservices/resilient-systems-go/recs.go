package shop

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

// #region shown
type Recs struct {
	fetch    func(ctx context.Context, user string) ([]string, error)
	slots    chan struct{} // bulkhead: at most cap(slots) calls in flight
	lastGood sync.Map      // user -> []string; bound it in real code
}

func (r *Recs) For(ctx context.Context, user string) (
	items []string, degraded bool) {
	ctx, cancel := context.WithTimeout(ctx, 150*time.Millisecond)
	defer cancel()
	select {
	case r.slots <- struct{}{}:
		defer func() { <-r.slots }()
	default: // full: the dependency is slow, do not wait for it
		return r.fallback(user), true
	}
	items, err := r.fetch(ctx, user)
	if err != nil {
		slog.WarnContext(ctx, "recommendations degraded", "err", err)
		return r.fallback(user), true
	}
	r.lastGood.Store(user, items)
	return items, false
}

func (r *Recs) fallback(user string) []string {
	items, _ := r.lastGood.Load(user)
	list, _ := items.([]string)
	return list // possibly nil: the page hides the box
}
// #endregion shown
