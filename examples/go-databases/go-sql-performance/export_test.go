package example

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"strings"
	"testing"
)

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestExport(t *testing.T) {
	broken := errors.New("connection reset")
	var last error
	f := &fake{answer: func(string, []driver.NamedValue) ([]string, [][]driver.Value, error) {
		return []string{"id", "total_cents"}, [][]driver.Value{{int64(1), int64(10)}, {int64(2), int64(20)}}, last
	}}
	db := sql.OpenDB(f)
	defer db.Close()
	ctx := context.Background()
	var out strings.Builder
	if err := export(ctx, db, &out); err != nil || out.String() != "1,10\n2,20\n" {
		t.Errorf("%q, %v", out.String(), err)
	}
	if err := export(ctx, db, fullDisk{}); err == nil {
		t.Error("a full disk is not reported")
	}
	last = broken
	if err := export(ctx, db, &strings.Builder{}); !errors.Is(err, broken) {
		t.Errorf("a broken connection: %v", err)
	}
	if n := db.Stats().InUse; n != 0 {
		t.Errorf("%d connections still in use", n)
	}
}
