package llm

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

type fake func(ctx context.Context) (string, int64, error)

func (f fake) Complete(ctx context.Context, _ string, _ int64) (string, int64, error) { return f(ctx) }

func left(b *Budget) int64 { return b.left["acme"] }

func TestSettles(t *testing.T) {
	for name, row := range map[string]struct {
		model fake
		want  int64
	}{
		"answered": {func(context.Context) (string, int64, error) { return "hi", 120, nil }, 10_000 - 120},
		"refused":  {func(context.Context) (string, int64, error) { return "", 0, ErrRefused }, 10_000},
		"cut off":  {func(context.Context) (string, int64, error) { return "", 0, errors.New("EOF") }, 10_000 - 805},
	} {
		b := &Budget{left: map[string]int64{"acme": 10_000}}
		Ask(t.Context(), row.model, b, "acme", "hello")
		if left(b) != row.want {
			t.Errorf("%s: %d left, want %d", name, left(b), row.want)
		}
	}
}

func TestTimeoutIsCharged(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &Budget{left: map[string]int64{"acme": 10_000}}
		start := time.Now()
		_, err := Ask(t.Context(), fake(func(ctx context.Context) (string, int64, error) {
			<-ctx.Done()
			return "", 0, ctx.Err()
		}), b, "acme", "hello")
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(start) != 30*time.Second || left(b) != 10_000-805 {
			t.Error(err, time.Since(start), left(b))
		}
	})
}

// Many at once: the budget is never overdrawn, though each alone would fit.
func TestNeverOverdrawn(t *testing.T) {
	b := &Budget{left: map[string]int64{"acme": 10_000}}
	var asked, refused atomic.Int64
	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() {
			_, err := Ask(t.Context(), fake(func(context.Context) (string, int64, error) {
				asked.Add(1)
				time.Sleep(50 * time.Millisecond)
				return "", 805, nil
			}), b, "acme", "hello")
			if errors.Is(err, ErrBudget) {
				refused.Add(1)
			}
		})
	}
	wg.Wait()
	if asked.Load() != 12 || refused.Load() != 88 || left(b) != 10_000-12*805 {
		t.Error(asked.Load(), refused.Load(), left(b))
	}
}

func TestSettleOnce(t *testing.T) {
	b := &Budget{left: map[string]int64{"acme": 1000}}
	settle, _ := b.Reserve("acme", 1000)
	settle(0)
	settle(0)
	if left(b) != 1000 {
		t.Error(left(b))
	}
}
