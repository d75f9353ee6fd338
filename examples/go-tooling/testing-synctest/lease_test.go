package lease

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
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

func TestKeepRenews(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		renewed, done := 0, false
		go func() {
			Keep(ctx, func(context.Context) error { renewed++; return nil })
			done = true
		}()

		synctest.Sleep(25 * time.Second) // fake: takes no time
		if renewed != 2 {
			t.Errorf("renewed %d times in 25 s, want 2", renewed)
		}
		cancel()
		synctest.Wait() // until Keep has reacted
		if !done {
			t.Error("Keep still runs after cancel")
		}
	})
}

func TestKeepGivesUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now() // 2000-01-01 00:00 UTC
		err := Keep(t.Context(), func(ctx context.Context) error {
			<-ctx.Done() // the lock server hangs
			return ctx.Err()
		})
		took := time.Since(start)
		if !errors.Is(err, context.DeadlineExceeded) || took != 13*time.Second {
			t.Errorf("err = %v after %v, want a timeout after 13s", err, took)
		}
	})
}

// #endregion shown

func TestClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if !time.Now().Equal(time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)) {
			t.Error(time.Now())
		}
	})
}
