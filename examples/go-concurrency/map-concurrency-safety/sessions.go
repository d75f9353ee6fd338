package sessions

import (
	"maps"
	"sync"
	"time"
)

// #region shown
type Sessions struct {
	mu sync.Mutex
	m  map[string]time.Time
}

func NewSessions() *Sessions { return &Sessions{m: make(map[string]time.Time)} }

// Touch records the visit and reports whether the session is new.
func (s *Sessions) Touch(id string, now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, seen := s.m[id]
	s.m[id] = now
	return !seen
}

func (s *Sessions) Snapshot() map[string]time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	// returning s.m would leak unguarded memory
	return maps.Clone(s.m)
}
// #endregion shown
