package example

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"testing"
)

// affected is a driver whose statements change n rows.
type affected struct{ n int64 }

func (a affected) Connect(context.Context) (driver.Conn, error) {
	return affectedConn{&fakeConn{f: &fake{}}, a.n}, nil
}
func (a affected) Driver() driver.Driver { return nil }

type affectedConn struct {
	*fakeConn
	n int64
}

func (c affectedConn) ExecContext(context.Context, string, []driver.NamedValue) (driver.Result, error) {
	return driver.RowsAffected(c.n), nil
}

func TestSaveDocument(t *testing.T) {
	for n, want := range map[int64]error{1: nil, 0: ErrConflict} {
		db := sql.OpenDB(affected{n})
		if err := saveDocument(context.Background(), db, 1, 7, "x"); !errors.Is(err, want) {
			t.Errorf("%d rows: %v", n, err)
		}
		db.Close()
	}
}
