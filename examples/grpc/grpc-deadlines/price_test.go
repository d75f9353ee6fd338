package price

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

func hang(ctx context.Context) (int, error) { <-ctx.Done(); return 0, ctx.Err() }

func TestAFifthOfTheBudgetIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		start := time.Now()
		_, err := priceOf(ctx, hang)
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(start) != 800*time.Millisecond || ctx.Err() != nil {
			t.Errorf("%v after %v, caller's context: %v", err, time.Since(start), ctx.Err())
		}
		// The next hop gets 80 % of what is left now.
		start = time.Now()
		_, _ = priceOf(ctx, hang)
		if took := time.Since(start); took != 160*time.Millisecond {
			t.Errorf("second hop: %v", took)
		}
	})
}

func TestEdges(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		// No deadline: none is added. A deadline that has passed: the call fails at once. A shorter one cannot be lengthened.
		if n, err := priceOf(t.Context(), func(ctx context.Context) (int, error) {
			if _, ok := ctx.Deadline(); ok {
				t.Error("a deadline from nowhere")
			}
			return 7, nil
		}); n != 7 || err != nil {
			t.Errorf("%d, %v", n, err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), -time.Second)
		defer cancel()
		if _, err := priceOf(ctx, hang); !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
		short, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		longer, cancel := context.WithTimeout(short, time.Hour)
		defer cancel()
		a, _ := short.Deadline()
		if b, _ := longer.Deadline(); !a.Equal(b) {
			t.Errorf("%v was lengthened to %v", a, b)
		}
	})
}
