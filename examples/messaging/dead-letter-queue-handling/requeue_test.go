package dlq

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

type fake struct {
	published, removed []string
	replays            int
	publishErr         error
}

func (f *fake) Publish(_ context.Context, l letter) error {
	if f.publishErr != nil {
		return f.publishErr
	}
	f.published, f.replays = append(f.published, l.ID), l.Replays
	return nil
}

func (f *fake) Remove(_ context.Context, id string) error {
	if !slices.Contains(f.published, id) {
		return fmt.Errorf("%s removed before it was published", id)
	}
	f.removed = append(f.removed, id)
	return nil
}

func TestOneClassSlowlyAndNoLoops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := &fake{}
		start := time.Now()
		n, err := requeue(t.Context(), f, []letter{
			{ID: "a", Class: "bug"}, {ID: "b", Class: "schema"},
			{ID: "c", Class: "bug", Replays: 2}, {ID: "d", Class: "bug", Replays: 1},
		}, "bug", 2)
		if err != nil || n != 2 || !slices.Equal(f.published, []string{"a", "d"}) || !slices.Equal(f.removed, f.published) {
			t.Errorf("%d, %v: %+v", n, err, f)
		}
		if f.replays != 2 {
			t.Errorf("replay counter %d, want 2", f.replays)
		}
		if took := time.Since(start); took != time.Second {
			t.Errorf("two letters at two a second took %v", took)
		}
	})
}

func TestAFailedPublishLeavesTheLetter(t *testing.T) {
	f := &fake{publishErr: errors.New("no confirm")}
	n, err := requeue(t.Context(), f, []letter{{ID: "a", Class: "bug"}}, "bug", 100)
	if n != 0 || !errors.Is(err, f.publishErr) || f.removed != nil {
		t.Errorf("%d, %v, removed %v", n, err, f.removed)
	}
}

func TestCancelAndRates(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := requeue(ctx, &fake{}, []letter{{ID: "a", Class: "bug"}}, "bug", 1); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	for _, rate := range []int{-1, 0, 2_000_000_000} {
		if _, err := requeue(t.Context(), &fake{}, nil, "bug", rate); err == nil {
			t.Errorf("rate %d accepted", rate)
		}
	}
}
