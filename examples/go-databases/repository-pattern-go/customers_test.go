package example

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"testing"
)

func TestByEmail(t *testing.T) {
	broken := errors.New("connection reset")
	f := &fake{answer: func(_ string, args []driver.NamedValue) ([]string, [][]driver.Value, error) {
		columns := []string{"id", "email"}
		switch args[0].Value {
		case "a@example.com":
			return columns, [][]driver.Value{{int64(1), "a@example.com"}}, nil
		case "broken":
			return columns, nil, broken
		}
		return columns, nil, nil
	}}
	db := sql.OpenDB(f)
	defer db.Close()
	ctx := context.Background()
	repo := PostgresCustomers{db}
	if c, err := repo.ByEmail(ctx, "a@example.com"); err != nil || c.ID != 1 {
		t.Errorf("found: %+v, %v", c, err)
	}
	if _, err := repo.ByEmail(ctx, "nobody"); !errors.Is(err, ErrNotFound) || errors.Is(err, sql.ErrNoRows) {
		t.Errorf("not found: %v", err)
	}
	if _, err := repo.ByEmail(ctx, "broken"); !errors.Is(err, broken) || errors.Is(err, ErrNotFound) {
		t.Errorf("broken: %v", err)
	}

	// Two repositories on one transaction.
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	first, second := PostgresCustomers{tx}, PostgresCustomers{tx}
	if err := errors.Join(first.Save(ctx, Customer{ID: 1}), second.Save(ctx, Customer{ID: 2}), tx.Commit()); err != nil {
		t.Error(err)
	}
	if f.count("begin") != 1 || f.count("exec") != 2 || f.count("commit") != 1 {
		t.Error(f.log)
	}
}
