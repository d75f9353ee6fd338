package lease

import (
	"context"
	"time"
)

// #region shown
// Keep renews a lease every 10 s until ctx ends. A renewal that takes longer
// than 3 s counts as lost.
func Keep(ctx context.Context, renew func(context.Context) error) error {
	tick := time.NewTicker(10 * time.Second)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		attempt, cancel := context.WithTimeout(ctx, 3*time.Second)
		err := renew(attempt)
		cancel()
		if err != nil {
			return err
		}
	}
}

// #endregion shown
