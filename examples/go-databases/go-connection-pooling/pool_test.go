package example

import (
	"context"
	"database/sql"
	"errors"
	"sync"
	"testing"
	"time"
)

// burst takes n connections at once and returns them together.
func burst(t *testing.T, db *sql.DB, n int) {
	t.Helper()
	var held []*sql.Conn
	for range n {
		c, err := db.Conn(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		held = append(held, c)
	}
	for _, c := range held {
		c.Close()
	}
}

func TestTwoIdleByDefault(t *testing.T) {
	f := &fake{}
	db := sql.OpenDB(f)
	defer db.Close()
	burst(t, db, 20)
	if f.closed != 18 || db.Stats().Idle != 2 {
		t.Errorf("closed %d, idle %d", f.closed, db.Stats().Idle)
	}
	burst(t, db, 20)
	if f.opened != 38 {
		t.Errorf("opened %d: no connection churn", f.opened)
	}
	if db.Stats().MaxOpenConnections != 0 {
		t.Error("the default is not unlimited")
	}
}

func TestConfigured(t *testing.T) {
	f := &fake{}
	db := sql.OpenDB(f)
	defer db.Close()
	configure(db)
	burst(t, db, 20)
	burst(t, db, 20)
	if f.opened != 20 {
		t.Errorf("opened %d", f.opened)
	}
}

func TestFullPoolWaitsForTheContext(t *testing.T) {
	db := sql.OpenDB(&fake{})
	defer db.Close()
	db.SetMaxOpenConns(1)
	tx, err := db.BeginTx(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	// A query on db while this goroutine holds a transaction.
	if _, err := db.ExecContext(ctx, "SELECT 1"); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	if s := db.Stats(); s.WaitCount != 1 || s.WaitDuration < 40*time.Millisecond || s.InUse != 1 {
		t.Errorf("%+v", s)
	}
	// A waiter gets the connection when the transaction ends.
	var wait sync.WaitGroup
	wait.Go(func() {
		if _, err := db.ExecContext(context.Background(), "SELECT 1"); err != nil {
			t.Error(err)
		}
	})
	time.Sleep(20 * time.Millisecond)
	tx.Rollback()
	wait.Wait()
}
