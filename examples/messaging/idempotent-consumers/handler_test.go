package shipping

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"testing"
)

// script is a database whose n-th statement fails or changes the given number of rows; it says what was committed.
type script struct {
	rows      []int64
	failAt    int
	executed  int
	committed bool
}

func (s *script) Open(string) (driver.Conn, error)             { return s, nil }
func (s *script) Connect(context.Context) (driver.Conn, error) { return s, nil }
func (s *script) Driver() driver.Driver                        { return s }
func (s *script) Prepare(string) (driver.Stmt, error)          { return s, nil }
func (s *script) Close() error                                 { return nil }
func (s *script) Begin() (driver.Tx, error)                    { return s, nil }
func (s *script) Commit() error                                { s.committed = true; return nil }
func (s *script) Rollback() error                              { return nil }
func (s *script) NumInput() int                                { return -1 }
func (s *script) Query([]driver.Value) (driver.Rows, error)    { return nil, io.EOF }
func (s *script) Exec([]driver.Value) (driver.Result, error) {
	s.executed++
	if s.executed == s.failAt {
		return nil, errors.New("connection lost")
	}
	return driver.RowsAffected(s.rows[s.executed-1]), nil
}

func TestWhatIsWrittenAndAcknowledged(t *testing.T) {
	for name, c := range map[string]struct {
		rows                []int64
		failAt, statements  int
		acknowledged, saved bool
	}{
		"new message":             {[]int64{1, 1, 1}, 0, 3, true, true},
		"duplicate":               {[]int64{0}, 0, 1, true, false},
		"stale event":             {[]int64{1, 0}, 0, 2, true, true},
		"claim fails":             {[]int64{1, 1, 1}, 1, 1, false, false},
		"update fails":            {[]int64{1, 1, 1}, 2, 2, false, false},
		"recording action fails ": {[]int64{1, 1, 1}, 3, 3, false, false},
	} {
		s := &script{rows: c.rows, failAt: c.failAt}
		err := onOrderPaid(t.Context(), sql.OpenDB(s), "0192f0c1-7c1e-7b3a-9d55-0c7f6f1f2a10", 4711, 2)
		if (err == nil) != c.acknowledged || s.committed != c.saved || s.executed != c.statements {
			t.Errorf("%s: %v, committed %t, %d statements", name, err, s.committed, s.executed)
		}
	}
}
