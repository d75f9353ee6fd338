package limit

import (
	"context"
	"net/http"
)

// #region shown
type Limiter struct{ slots chan struct{} }

func NewLimiter(n int) *Limiter {
	return &Limiter{slots: make(chan struct{}, n)}
}

// Acquire waits for a slot: backpressure, bounded by the caller's deadline.
func (l *Limiter) Acquire(ctx context.Context) error {
	select {
	case l.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (l *Limiter) Release() { <-l.slots }

// Shed refuses at once: load shedding as HTTP middleware.
func (l *Limiter) Shed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case l.slots <- struct{}{}:
			defer l.Release()
			next.ServeHTTP(w, r)
		default:
			w.Header().Set("Retry-After", "1")
			http.Error(w, "overloaded", http.StatusServiceUnavailable)
		}
	})
}
// #endregion shown
