// Package view waits for a version.
package view

import (
	"context"
	"errors"
	"time"
)

// #region shown
var ErrStale = errors.New("view not yet up to date")

// View is what the page shows; the zero View means that there is none yet.
type View struct{ Version int64 }

func readAtLeast(
	ctx context.Context, want int64,
	load func(context.Context) (View, error),
) (View, error) {
	giveUp := time.After(500 * time.Millisecond)
	t := time.NewTicker(50 * time.Millisecond)
	defer t.Stop()
	for {
		v, err := load(ctx)
		if err != nil || v.Version >= want {
			return v, err
		}
		select {
		case <-ctx.Done():
			// The client is gone.
			return v, ctx.Err()
		case <-giveUp:
			// The caller shows v, marked as pending.
			return v, ErrStale
		case <-t.C:
		}
	}
}
// #endregion shown
