package db

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"testing"
	"time"
)

type fake struct{}

func (fake) Open(dsn string) (driver.Conn, error) {
	if dsn == "down" {
		return nil, errors.New("connection refused")
	}
	return fakeConn{hangs: dsn == "hangs"}, nil
}

type fakeConn struct{ hangs bool }

func (c fakeConn) Ping(ctx context.Context) error {
	if c.hangs {
		<-ctx.Done()
	}
	return ctx.Err()
}

func (fakeConn) Prepare(string) (driver.Stmt, error) { return nil, errors.New("unused") }
func (fakeConn) Close() error                        { return nil }
func (fakeConn) Begin() (driver.Tx, error)           { return nil, errors.New("unused") }

func init() { sql.Register("pgx", fake{}) }

func TestTheBudgetIsDivided(t *testing.T) {
	db, err := openDB(t.Context(), "up", 90, 8, 2)
	if err != nil {
		t.Fatal(err)
	}
	if n := db.Stats().MaxOpenConnections; n != 9 {
		t.Errorf("%d connections a replica, want 9", n)
	}
	for _, c := range []struct{ budget, replicas, surge int }{{19, 8, 2}, {90, 80, 10}, {1, 0, 0}} {
		if _, err := openDB(t.Context(), "up", c.budget, c.replicas, c.surge); err == nil {
			t.Errorf("%+v accepted", c)
		}
	}
}

func TestADatabaseThatIsDownFailsAtStart(t *testing.T) {
	if _, err := openDB(t.Context(), "down", 90, 8, 2); err == nil {
		t.Error("no error")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	if _, err := openDB(ctx, "hangs", 90, 8, 2); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("the caller's deadline is ignored: %v", err)
	}
}
