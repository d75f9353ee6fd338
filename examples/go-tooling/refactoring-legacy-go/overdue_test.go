package overdue

import (
	"context"
	"errors"
	"testing"
	"time"
)

type fixed struct {
	due time.Time
	err error
}

func (f fixed) Due(context.Context, string) (time.Time, error) { return f.due, f.err }

func TestOverdue(t *testing.T) {
	now := time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)
	check := func(f fixed) (bool, error) {
		c := NewChecker(f)
		c.now = func() time.Time { return now }
		return c.Overdue(t.Context(), "i-1")
	}
	if late, err := check(fixed{due: now.Add(-time.Hour)}); !late || err != nil {
		t.Error(late, err)
	}
	if late, err := check(fixed{due: now.Add(time.Hour)}); late || err != nil {
		t.Error(late, err)
	}
	down := errors.New("down")
	if late, err := check(fixed{err: down}); late || !errors.Is(err, down) {
		t.Error(late, err)
	}
}
