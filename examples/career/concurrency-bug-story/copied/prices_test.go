package prices

import (
	"cmp"
	"slices"
	"sync"
	"testing"
)

// #region shown-2
type Price struct {
	SKU   string
	Cents int
}

type Cache struct {
	mu     sync.RWMutex
	prices []Price
}

func (c *Cache) All() []Price {
	c.mu.RLock()
	defer c.mu.RUnlock()
	// Fix: every caller gets a copy.
	return slices.Clone(c.prices)
}

func TestAllIsIndependent(t *testing.T) {
	c := &Cache{prices: []Price{{"b", 2}, {"c", 3}, {"a", 1}}}
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() {
			list := c.All()
			slices.SortFunc(list, func(x, y Price) int {
				return cmp.Compare(x.Cents, y.Cents)
			})
		})
	}
	wg.Wait()
	// Notices the shared array even without -race.
	if got := c.All(); got[0].SKU != "b" {
		t.Errorf("cached order changed: %v", got)
	}
}
// #endregion shown-2
