// Package health answers the three probes.
package health

import (
	"net/http"
	"sync/atomic"
	"time"
)

// #region shown
type health struct {
	started  atomic.Bool
	draining atomic.Bool
	// Unix seconds, stored by the worker loop, first before started.
	lastBeat atomic.Int64
}

func (h *health) handler() http.Handler {
	mux := http.NewServeMux()
	check := func(pattern, message string, failing func() bool) {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
			if failing() {
				http.Error(w, message, http.StatusServiceUnavailable)
			}
		})
	}
	check("GET /startupz", "initializing", func() bool {
		return !h.started.Load()
	})
	check("GET /livez", "worker loop stuck", func() bool {
		beat := time.Unix(h.lastBeat.Load(), 0)
		return h.started.Load() && time.Since(beat) > time.Minute
	})
	check("GET /readyz", "not ready", func() bool {
		return !h.started.Load() || h.draining.Load()
	})
	return mux
}
// #endregion shown
