package locks

import (
	"maps"
	"sync"
	"sync/atomic"
)

// #region shown
type Registry struct {
	mu    sync.RWMutex
	names map[int]string
}

func (r *Registry) Name(id int) string {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.names[id]
}

func (r *Registry) Report(ids []int) []string {
	r.mu.RLock()
	defer r.mu.RUnlock()
	var out []string
	for _, id := range ids {
		// second RLock in the same goroutine
		out = append(out, r.Name(id))
	}
	return out
}
// #endregion shown

// #region shown-2
type Routes struct {
	current atomic.Pointer[map[string]string]
}

func (r *Routes) Lookup(host string) (string, bool) {
	m := r.current.Load()
	if m == nil {
		return "", false
	}
	backend, ok := (*m)[host]
	return backend, ok
}

func (r *Routes) Replace(m map[string]string) {
	// nobody may change it after publication
	fresh := maps.Clone(m)
	r.current.Store(&fresh)
}
// #endregion shown-2
