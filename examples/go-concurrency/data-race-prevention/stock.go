package stock

import "sync"

// #region shown
type Stock struct {
	mu    sync.Mutex
	items map[string]int
}

func (s *Stock) Count(sku string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.items[sku]
}

func (s *Stock) Remove(sku string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items[sku]--
}
// #endregion shown

// #region shown-2
func (s *Stock) TryRemove(sku string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.items[sku] == 0 {
		return false
	}
	s.items[sku]--
	return true
}
// #endregion shown-2
