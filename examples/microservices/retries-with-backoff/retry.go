package retry

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"
)

// #region shown
type TransientError struct {
	Err        error
	RetryAfter time.Duration // zero when the server gave none
}

func (e *TransientError) Error() string { return e.Err.Error() }
func (e *TransientError) Unwrap() error { return e.Err }

func Retry(ctx context.Context, attempts int,
	op func(context.Context) error) error {
	const limit = 2 * time.Second
	ceiling := 50 * time.Millisecond
	for n := 1; ; n++ {
		err := op(ctx)
		t, transient := errors.AsType[*TransientError](err) // Go 1.26
		if err == nil || !transient || n >= attempts {
			return err
		}
		wait := t.RetryAfter + rand.N(ceiling) // math/rand/v2: full jitter
		ceiling = min(2*ceiling, limit)
		if end, ok := ctx.Deadline(); ok && time.Until(end) < wait {
			return fmt.Errorf("no time left after attempt %d: %w", n, err)
		}
		timer := time.NewTimer(wait)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return errors.Join(ctx.Err(), err)
		}
	}
}
// #endregion shown
