package example

import (
	"context"
	"database/sql"
	"testing"
	"time"
)

type stateError string

func (e stateError) Error() string    { return string(e) }
func (e stateError) SQLState() string { return string(e) }

func TestWithSerializable(t *testing.T) {
	f := &fake{}
	n := 0
	f.commit = func() error {
		if n < 3 {
			return stateError("40001")
		}
		return nil
	}
	db := sql.OpenDB(f)
	defer db.Close()
	if err := withSerializable(context.Background(), db, func(*sql.Tx) error { n++; return nil }); err != nil || n != 3 {
		t.Errorf("%v after %d attempts", err, n)
	}
	f.commit, n = nil, 0
	if err := withSerializable(context.Background(), db, func(*sql.Tx) error { n++; return stateError("23505") }); err == nil || n != 1 {
		t.Errorf("%v after %d attempts", err, n)
	}
	n = 0
	if err := withSerializable(context.Background(), db, func(*sql.Tx) error { n++; return stateError("40P01") }); err == nil || n != 5 {
		t.Errorf("%v after %d attempts", err, n)
	}
	ctx, cancel := context.WithCancel(context.Background())
	start := time.Now()
	err := withSerializable(ctx, db, func(*sql.Tx) error { cancel(); return stateError("40001") })
	if err == nil || time.Since(start) > 10*time.Second {
		t.Errorf("canceled: %v", err)
	}
}
