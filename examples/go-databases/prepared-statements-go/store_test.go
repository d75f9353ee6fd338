package example

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"testing"
)

func names() *fake {
	return &fake{answer: func(string, []driver.NamedValue) ([]string, [][]driver.Value, error) {
		return []string{"name"}, [][]driver.Value{{"Ann"}}, nil
	}}
}

func TestPreparedAgainOnEachConnection(t *testing.T) {
	f := names()
	db := sql.OpenDB(f)
	defer db.Close()
	ctx := context.Background()
	s, err := NewStore(ctx, db)
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if name, err := s.Name(ctx, 1); err != nil || name != "Ann" {
			t.Fatal(name, err)
		}
	}
	if f.count("prepare") != 1 {
		t.Errorf("one connection: prepared %d times", f.count("prepare"))
	}
	// Another connection, while the first one is taken.
	taken, err := db.Conn(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Name(ctx, 1); err != nil {
		t.Fatal(err)
	}
	taken.Close()
	if f.count("prepare") != 2 {
		t.Errorf("two connections: prepared %d times", f.count("prepare"))
	}
	s.Close()
	if f.count("close statement") != 2 {
		t.Errorf("closed %d statements", f.count("close statement"))
	}
}

func TestStatementOutsideOfTheTransaction(t *testing.T) {
	f := names()
	db := sql.OpenDB(f)
	defer db.Close()
	ctx := context.Background()
	s, err := NewStore(ctx, db)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	if _, err := s.Name(ctx, 1); err != nil || f.opened != 2 {
		t.Errorf("%v; opened %d: the statement used the transaction's connection", err, f.opened)
	}
	var name string
	if err := tx.StmtContext(ctx, s.byID).QueryRowContext(ctx, 1).Scan(&name); err != nil || f.opened != 2 {
		t.Errorf("%v; opened %d", err, f.opened)
	}
}
