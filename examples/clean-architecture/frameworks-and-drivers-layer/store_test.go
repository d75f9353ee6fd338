package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"testing"
)

// connector answers every query with one row, none, or an error.
type connector struct {
	rows int
	err  error
}

func (c connector) Connect(context.Context) (driver.Conn, error) { return conn{c}, nil }
func (c connector) Driver() driver.Driver                        { return nil }

type conn struct{ connector }

func (c conn) Prepare(string) (driver.Stmt, error) { return nil, errors.New("unused") }
func (c conn) Close() error                        { return nil }
func (c conn) Begin() (driver.Tx, error)           { return nil, errors.New("unused") }
func (c conn) QueryContext(context.Context, string, []driver.NamedValue) (driver.Rows, error) {
	return &rows{left: c.rows}, c.err
}

type rows struct{ left int }

func (r *rows) Columns() []string { return []string{"email"} }
func (r *rows) Close() error      { return nil }
func (r *rows) Next(dest []driver.Value) error {
	if r.left == 0 {
		return io.EOF
	}
	r.left--
	dest[0] = "a@example.org"
	return nil
}

func TestByID(t *testing.T) {
	failed := errors.New("connection reset")
	for _, c := range []struct {
		connector
		want error
	}{
		{connector{rows: 1}, nil},
		{connector{}, ErrUserNotFound},
		{connector{err: failed}, failed},
	} {
		db := sql.OpenDB(c.connector)
		defer db.Close()
		u, err := UserStore{db}.ByID(t.Context(), "7")
		if !errors.Is(err, c.want) {
			t.Errorf("got %v, want %v", err, c.want)
		}
		if errors.Is(err, sql.ErrNoRows) {
			t.Error("the driver's error escapes")
		}
		if c.want == nil && u != (User{"7", "a@example.org"}) {
			t.Errorf("got %+v", u)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	db := sql.OpenDB(connector{rows: 1})
	defer db.Close()
	if _, err := (UserStore{db}).ByID(ctx, "7"); !errors.Is(err, context.Canceled) {
		t.Errorf("canceled: got %v", err)
	}
}

func TestSetenvRefusesParallelTests(t *testing.T) {
	t.Run("parallel", func(t *testing.T) {
		t.Parallel()
		defer func() {
			if recover() == nil {
				t.Error("Setenv works in a parallel test")
			}
		}()
		t.Setenv("LOG_LEVEL", "debug")
	})
}
