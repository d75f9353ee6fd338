package replay

import (
	"context"
	"database/sql"
	"testing"
)

func TestReplayHasNoSideEffects(t *testing.T) {
	applied, notified := 0, 0
	h := Handler{
		Apply:  func(context.Context, *sql.Tx, Event) error { applied++; return nil },
		Notify: func(context.Context, *sql.Tx, Event) error { notified++; return nil },
	}
	for _, replay := range []bool{true, false} {
		if err := h.Handle(t.Context(), nil, Event{Position: 1}, replay); err != nil {
			t.Fatal(err)
		}
	}
	if applied != 2 || notified != 1 {
		t.Errorf("applied %d, notified %d", applied, notified)
	}
}
