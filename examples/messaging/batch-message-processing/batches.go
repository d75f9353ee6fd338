package batch

import (
	"context"
	"errors"
	"time"
)

// #region shown
// Batches calls flush with at most limit items, and at the latest maxWait after
// the first of them arrived, unless flush is still busy then.
func Batches[T any](ctx context.Context, in <-chan T, limit int,
	maxWait time.Duration, flush func(context.Context, []T) error) error {
	var batch []T
	timer := time.NewTimer(maxWait)
	timer.Stop() // nothing to flush yet
	defer timer.Stop()

	send := func() error {
		timer.Stop()
		if len(batch) == 0 {
			return nil
		}
		full := batch
		batch = nil // the next batch gets its own array
		fctx, cancel := context.WithTimeout(context.WithoutCancel(ctx),
			5*time.Second)
		defer cancel()
		return flush(fctx, full)
	}
	for {
		var err error
		select {
		case item, ok := <-in:
			if !ok {
				return send() // closed: the rest is a batch too
			}
			if len(batch) == 0 {
				batch = make([]T, 0, limit)
				timer.Reset(maxWait) // the first item starts the clock
			}
			if batch = append(batch, item); len(batch) == limit {
				err = send()
			}
		case <-timer.C:
			err = send()
		case <-ctx.Done():
			return errors.Join(ctx.Err(), send())
		}
		if err != nil {
			return err
		}
	}
}
// #endregion shown
