package projection

import (
	"context"
	"database/sql"
	"errors"
	"sync"
	"testing"

	"example/postgresql"
)

func setup(t *testing.T) *sql.DB {
	t.Helper()
	db := postgresql.Open()
	t.Cleanup(func() { db.Close() })
	for _, statement := range []string{
		"TRUNCATE checkpoints, order_list",
		"INSERT INTO order_list VALUES (7, 'open', 0)",
	} {
		if _, err := db.Exec(statement); err != nil {
			t.Fatal(err)
		}
	}
	return db
}

func state(t *testing.T, db *sql.DB) (status string, changes, position int64) {
	t.Helper()
	err := db.QueryRow(`SELECT status, changes, coalesce((SELECT position FROM checkpoints), 0)
		FROM order_list`).Scan(&status, &changes, &position)
	if err != nil {
		t.Fatal(err)
	}
	return
}

// Also without a checkpoint row from setup, twice, and by two workers at once.
func TestAppliedOnce(t *testing.T) {
	db := setup(t)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if err := project(t.Context(), db, Event{5, "OrderCanceled", 7}); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if status, changes, position := state(t, db); status != "canceled" || changes != 1 || position != 5 {
		t.Errorf("%s, %d changes, position %d", status, changes, position)
	}
	if err := project(t.Context(), db, Event{6, "OrderPaid", 7}); err != nil {
		t.Error(err)
	}
	if _, _, position := state(t, db); position != 6 {
		t.Errorf("an event that does not concern it: position %d", position)
	}
}

func TestFailureKeepsThePosition(t *testing.T) {
	db := setup(t)
	if err := project(t.Context(), db, Event{5, "OrderCanceled", 8}); err == nil {
		t.Error("an order that is not in the list is skipped")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := project(ctx, db, Event{5, "OrderCanceled", 7}); !errors.Is(err, context.Canceled) {
		t.Errorf("canceled: %v", err)
	}
	if status, _, position := state(t, db); status != "open" || position != 0 {
		t.Errorf("%s, position %d", status, position)
	}
	// Mended, the same event is applied.
	if err := project(t.Context(), db, Event{5, "OrderCanceled", 7}); err != nil {
		t.Error(err)
	}
	if status, _, position := state(t, db); status != "canceled" || position != 5 {
		t.Errorf("%s, position %d", status, position)
	}
}

func TestLaterPositionFirst(t *testing.T) {
	db := setup(t)
	for _, e := range []Event{{6, "OrderPaid", 7}, {5, "OrderCanceled", 7}} {
		if err := project(t.Context(), db, e); err != nil {
			t.Fatal(err)
		}
	}
	if status, _, _ := state(t, db); status != "open" {
		t.Error("out of order, the event is not lost after all")
	}
}
