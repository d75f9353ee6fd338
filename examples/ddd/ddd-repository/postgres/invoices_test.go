package postgres

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"testing"

	"example.com/billing/invoice"
)

// affected is a driver whose updates change so many rows.
type affected int64

func (a affected) Connect(context.Context) (driver.Conn, error) { return conn{a}, nil }
func (a affected) Driver() driver.Driver                        { return nil }

type conn struct{ affected }

func (conn) Prepare(string) (driver.Stmt, error) { return nil, errors.New("unused") }
func (conn) Close() error                        { return nil }
func (conn) Begin() (driver.Tx, error)           { return tx{}, nil }
func (c conn) ExecContext(_ context.Context, _ string, args []driver.NamedValue) (driver.Result, error) {
	if len(args) != 3 || args[2].Value != int64(4) {
		return nil, errors.New("other arguments")
	}
	return driver.RowsAffected(c.affected), nil
}

type tx struct{}

func (tx) Commit() error   { return nil }
func (tx) Rollback() error { return nil }

func TestUpdateRoot(t *testing.T) {
	for rows, want := range map[affected]error{1: nil, 0: invoice.ErrConflict} {
		db := sql.OpenDB(rows)
		defer db.Close()
		tx, err := db.BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := updateRoot(t.Context(), tx, "i-1", "paid", 4); !errors.Is(err, want) {
			t.Errorf("%d rows: %v", rows, err)
		}
	}
	db := sql.OpenDB(affected(1))
	defer db.Close()
	ctx, cancel := context.WithCancel(t.Context())
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := updateRoot(ctx, tx, "i-1", "paid", 4); err == nil {
		t.Error("a canceled context is no error")
	}
}
