package server

import (
	"errors"
	"slices"
	"sync/atomic"
	"time"
)

// #region shown
type Config struct {
	Timeout time.Duration
	Hosts   []string
}

type Server struct {
	// replaced as a whole, never edited
	cfg      atomic.Pointer[Config]
	requests atomic.Int64
	draining atomic.Bool
}

func (s *Server) Reload(c Config) {
	c.Hosts = slices.Clone(c.Hosts)
	s.cfg.Store(&c)
}

func (s *Server) Handle() (time.Duration, error) {
	if s.draining.Load() {
		return 0, errors.New("shutting down")
	}
	s.requests.Add(1)
	// one snapshot for the whole request
	cfg := s.cfg.Load()
	if cfg == nil {
		return 0, errors.New("not configured")
	}
	return cfg.Timeout, nil
}
// #endregion shown
