package view

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

// versions answers with one version after the other, then the last one again.
func versions(vs ...int64) func(context.Context) (View, error) {
	return func(context.Context) (View, error) {
		v := View{vs[0]}
		if len(vs) > 1 {
			vs = vs[1:]
		}
		return v, nil
	}
}

func TestReadAtLeast(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		v, err := readAtLeast(t.Context(), 8, versions(8))
		if v.Version != 8 || err != nil || time.Since(start) != 0 {
			t.Errorf("current: %v, %v after %v", v, err, time.Since(start))
		}
		// No row yet, then the row.
		v, err = readAtLeast(t.Context(), 1, versions(0, 0, 2))
		if v.Version != 2 || err != nil || time.Since(start) != 100*time.Millisecond {
			t.Errorf("new: %v, %v after %v", v, err, time.Since(start))
		}
		start = time.Now()
		v, err = readAtLeast(t.Context(), 9, versions(8))
		if v.Version != 8 || !errors.Is(err, ErrStale) || time.Since(start) > 550*time.Millisecond {
			t.Errorf("stale: %v, %v after %v", v, err, time.Since(start))
		}
		failed := errors.New("connection reset")
		_, err = readAtLeast(t.Context(), 9, func(context.Context) (View, error) { return View{}, failed })
		if !errors.Is(err, failed) {
			t.Errorf("failed: %v", err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 120*time.Millisecond)
		defer cancel()
		start = time.Now()
		if _, err = readAtLeast(ctx, 9, versions(8)); !errors.Is(err, context.DeadlineExceeded) || time.Since(start) > 150*time.Millisecond {
			t.Errorf("gone: %v after %v", err, time.Since(start))
		}
	})
}
