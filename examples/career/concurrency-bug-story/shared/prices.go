// Package prices shares what it guards.
package prices

import "sync"

// #region shown
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
	// Bug: the lock ends here, the sharing does not.
	return c.prices
}
// #endregion shown
