package old

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"testing"
)

type down struct{}

func (down) Connect(context.Context) (driver.Conn, error) { return nil, errors.New("down") }
func (down) Driver() driver.Driver                        { return nil }

// What the old code does, right or wrong.
func TestAnErrorCountsAsOverdue(t *testing.T) {
	use(sql.OpenDB(down{}))
	if !Overdue("x") {
		t.Error("not overdue")
	}
}
