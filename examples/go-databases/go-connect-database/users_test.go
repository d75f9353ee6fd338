package example

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"net"
	"strings"
	"testing"
)

func TestUserByID(t *testing.T) {
	f := &fake{answer: func(_ string, args []driver.NamedValue) ([]string, [][]driver.Value, error) {
		columns := []string{"id", "email", "phone"}
		switch args[0].Value {
		case int64(1):
			return columns, [][]driver.Value{{int64(1), "a@example.com", nil}}, nil
		case int64(2):
			return columns, nil, errors.New("connection reset")
		}
		return columns, nil, nil
	}}
	db := sql.OpenDB(f)
	defer db.Close()
	u, err := userByID(context.Background(), db, 1)
	if err != nil || u.Email != "a@example.com" || u.Phone.Valid {
		t.Errorf("user with NULL: %+v, %v", u, err)
	}
	if _, err := userByID(context.Background(), db, 3); !errors.Is(err, ErrUserNotFound) {
		t.Errorf("no row: %v", err)
	}
	if _, err := userByID(context.Background(), db, 2); err == nil || errors.Is(err, ErrUserNotFound) {
		t.Errorf("broken connection: %v", err)
	}
}

func TestEmails(t *testing.T) {
	broken := errors.New("connection reset")
	f := &fake{answer: func(_ string, args []driver.NamedValue) ([]string, [][]driver.Value, error) {
		rows := [][]driver.Value{{"a"}, {"b"}}
		switch args[0].Value {
		case "broken":
			return []string{"email"}, rows, broken
		case "null":
			return []string{"email"}, [][]driver.Value{{nil}}, nil
		case "empty":
			return []string{"email"}, nil, nil
		}
		return []string{"email"}, rows, nil
	}}
	db := sql.OpenDB(f)
	defer db.Close()
	if out, err := emails(context.Background(), db, "Oslo"); err != nil || len(out) != 2 {
		t.Errorf("two rows: %v, %v", out, err)
	}
	if out, err := emails(context.Background(), db, "empty"); err != nil || out != nil {
		t.Errorf("an empty result is no error: %v, %v", out, err)
	}
	if out, err := emails(context.Background(), db, "broken"); !errors.Is(err, broken) {
		t.Errorf("a broken connection looks like a short list: %v, %v", out, err)
	}
	_, err := emails(context.Background(), db, "null")
	if err == nil || !strings.Contains(err.Error(), "converting NULL to string is unsupported") {
		t.Errorf("NULL into a string: %v", err)
	}
	if n := db.Stats().InUse; n != 0 {
		t.Errorf("%d connections are still checked out", n)
	}
}

// unreachable is a connector that fails to dial, like a server that is down.
type unreachable struct{ *fake }

func (unreachable) Connect(context.Context) (driver.Conn, error) {
	return nil, &net.OpError{Op: "dial", Err: errors.New("connection refused")}
}

func TestOpenDoesNotConnect(t *testing.T) {
	db := sql.OpenDB(unreachable{&fake{}})
	defer db.Close()
	if err := db.PingContext(context.Background()); err == nil {
		t.Error("ping reached nobody")
	}
	if _, err := sql.Open("pgx", "postgres://db1/shop"); err == nil ||
		!strings.Contains(err.Error(), "forgotten import?") {
		t.Errorf("driver without its import: %v", err)
	}
}

func TestUnclosedRowsHoldTheirConnection(t *testing.T) {
	f := &fake{answer: func(string, []driver.NamedValue) ([]string, [][]driver.Value, error) {
		return []string{"n"}, [][]driver.Value{{int64(1)}, {int64(2)}}, nil
	}}
	db := sql.OpenDB(f)
	defer db.Close()
	rows, err := db.QueryContext(context.Background(), "UPDATE users SET city = $1", "x")
	if err != nil {
		t.Fatal(err)
	}
	if db.Stats().InUse != 1 {
		t.Error("an unread result does not hold a connection")
	}
	rows.Close()
	if db.Stats().InUse != 0 {
		t.Error("closed rows hold a connection")
	}
}
