package events

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"example/postgresql"
)

func transact(ctx context.Context, db *sql.DB, fn func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := fn(tx); err != nil {
		return err
	}
	return tx.Commit()
}

func add(ctx context.Context, db *sql.DB, stream string, loaded int64, n int) error {
	events := make([]Record, n)
	for i := range events {
		events[i] = Record{"order.canceled.v2", `{"reason": "x"}`}
	}
	return transact(ctx, db, func(tx *sql.Tx) error { return Append(ctx, tx, stream, loaded, events) })
}

func TestConflict(t *testing.T) {
	db := postgresql.Open()
	defer db.Close()
	if err := add(t.Context(), db, "o-1", 0, 6); err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	errs := make(chan error, 5)
	for range 5 {
		wg.Go(func() { errs <- add(t.Context(), db, "o-1", 6, 1) })
	}
	wg.Wait()
	conflicts := 0
	for range 5 {
		if err := <-errs; errors.Is(err, ErrConflict) {
			conflicts++
		} else if err != nil {
			t.Error(err)
		}
	}
	if conflicts != 4 {
		t.Errorf("%d conflicts", conflicts)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := add(ctx, db, "o-1", 7, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("canceled: %v", err)
	}
	var last int64
	if err := db.QueryRow("SELECT max(version) FROM events WHERE stream_id = 'o-1'").Scan(&last); err != nil || last != 7 {
		t.Errorf("version %d, %v", last, err)
	}
}

// poll reads by position until it has seen so many events, as a subscriber does.
func poll(ctx context.Context, db *sql.DB, checkpoint int64, want int) (seen int, err error) {
	for seen < want && ctx.Err() == nil {
		rows, err := db.Query("SELECT position FROM events WHERE position > $1 ORDER BY position LIMIT 500", checkpoint)
		if err != nil {
			return seen, err
		}
		for rows.Next() {
			if err := rows.Scan(&checkpoint); err != nil {
				return seen, err
			}
			seen++
		}
		rows.Close()
		time.Sleep(time.Millisecond)
	}
	return seen, nil
}

func TestPositionsBecomeVisibleInOrder(t *testing.T) {
	db := postgresql.Open()
	defer db.Close()
	var start int64
	if err := db.QueryRow("SELECT coalesce(max(position), 0) FROM events").Scan(&start); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	const writers, each = 4, 10
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			for i := range each {
				err := transact(ctx, db, func(tx *sql.Tx) error {
					err := Append(ctx, tx, fmt.Sprint("stream-", w), int64(i), []Record{{"order.canceled.v1", "{}"}})
					time.Sleep(time.Duration(rand.IntN(3)) * time.Millisecond)
					return err
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	seen, err := poll(ctx, db, start, writers*each)
	if seen != writers*each || err != nil {
		t.Errorf("saw %d of %d, %v", seen, writers*each, err)
	}
	wg.Wait()
}

// Without the lock: position 1 is drawn first and committed last.
func TestGapWithoutLock(t *testing.T) {
	db := postgresql.Open()
	defer db.Close()
	var start int64
	if err := db.QueryRow("SELECT coalesce(max(position), 0) FROM events").Scan(&start); err != nil {
		t.Fatal(err)
	}
	slow, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer slow.Rollback()
	if _, err := slow.Exec(insert, "slow", int64(1), "x", "{}"); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(insert, "fast", int64(1), "x", "{}"); err != nil {
		t.Fatal(err)
	}
	var checkpoint int64
	if err := db.QueryRow("SELECT max(position) FROM events").Scan(&checkpoint); err != nil {
		t.Fatal(err)
	}
	if err := slow.Commit(); err != nil {
		t.Fatal(err)
	}
	var missed int
	err = db.QueryRow("SELECT count(*) FROM events WHERE position > $1 AND position < $2", start, checkpoint).Scan(&missed)
	if missed != 1 || err != nil {
		t.Errorf("missed %d, %v", missed, err)
	}
}

func TestDecode(t *testing.T) {
	for typ, want := range map[string]string{"order.canceled.v1": "unknown", "order.canceled.v2": "sold out"} {
		e, err := decode(typ, []byte(`{"reason": "sold out"}`))
		if err != nil || e.(OrderCanceled).Reason != want || e.EventType() != "order.canceled.v2" {
			t.Errorf("%s: %v, %v", typ, e, err)
		}
	}
	if _, err := decode("order.paid.v1", nil); err == nil {
		t.Error("an unknown type is ignored")
	}
	if _, err := decode("order.canceled.v2", []byte("{")); err == nil {
		t.Error("a damaged payload is ignored")
	}
}
