package hits

import (
	"context"
	"sync"
)

// #region shown
type Hits struct {
	mu sync.Mutex
	n  map[string]int
}

func NewHits() *Hits { return &Hits{n: make(map[string]int)} }

func (h *Hits) Inc(page string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.n[page]++
}

func (h *Hits) Get(page string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.n[page]
}
// #endregion shown

// #region shown-2
func acquire(ctx context.Context, sem chan struct{}) (func(), error) {
	select {
	case sem <- struct{}{}:
		return func() { <-sem }, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}
// #endregion shown-2
