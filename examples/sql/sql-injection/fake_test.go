package example

import (
	"context"
	"database/sql/driver"
	"errors"
	"io"
	"sync"
)

// fake is a database for tests: it counts connections and keeps a log.
type fake struct {
	// answer gives columns and rows of a query; last is what reading fails
	// with after the rows.
	answer func(query string, args []driver.NamedValue) (
		columns []string, rows [][]driver.Value, last error)
	// commit fails when it returns an error.
	commit func() error

	mu     sync.Mutex
	opened int
	closed int
	log    []string
}

func (f *fake) note(line string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.log = append(f.log, line)
}

// count returns how often line was noted.
func (f *fake) count(line string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	n := 0
	for _, l := range f.log {
		if l == line {
			n++
		}
	}
	return n
}

func (f *fake) Connect(context.Context) (driver.Conn, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.opened++
	return &fakeConn{f: f}, nil
}
func (f *fake) Driver() driver.Driver { return nil }

type fakeConn struct{ f *fake }

func (c *fakeConn) Close() error {
	c.f.mu.Lock()
	defer c.f.mu.Unlock()
	c.f.closed++
	return nil
}
func (c *fakeConn) Begin() (driver.Tx, error) {
	return nil, errors.New("BeginTx is used")
}
func (c *fakeConn) BeginTx(context.Context, driver.TxOptions) (driver.Tx, error) {
	c.f.note("begin")
	return fakeTx{c.f}, nil
}
func (c *fakeConn) CheckNamedValue(*driver.NamedValue) error { return nil }
func (c *fakeConn) Prepare(query string) (driver.Stmt, error) {
	c.f.note("prepare")
	return fakeStmt{c, query}, nil
}
func (c *fakeConn) QueryContext(_ context.Context, query string,
	args []driver.NamedValue) (driver.Rows, error) {
	c.f.note("query")
	if c.f.answer == nil {
		return &fakeRows{}, nil
	}
	columns, rows, last := c.f.answer(query, args)
	return &fakeRows{columns, rows, last}, nil
}
func (c *fakeConn) ExecContext(context.Context, string,
	[]driver.NamedValue) (driver.Result, error) {
	c.f.note("exec")
	return driver.RowsAffected(1), nil
}

type fakeTx struct{ f *fake }

func (t fakeTx) Commit() error {
	t.f.note("commit")
	if t.f.commit != nil {
		return t.f.commit()
	}
	return nil
}
func (t fakeTx) Rollback() error {
	t.f.note("rollback")
	return nil
}

type fakeStmt struct {
	c     *fakeConn
	query string
}

func (s fakeStmt) Close() error  { s.c.f.note("close statement"); return nil }
func (s fakeStmt) NumInput() int { return -1 }
func (s fakeStmt) Exec([]driver.Value) (driver.Result, error) {
	return driver.RowsAffected(1), nil
}
func (s fakeStmt) Query(args []driver.Value) (driver.Rows, error) {
	named := make([]driver.NamedValue, len(args))
	for i, a := range args {
		named[i] = driver.NamedValue{Ordinal: i + 1, Value: a}
	}
	return s.c.QueryContext(context.Background(), s.query, named)
}

type fakeRows struct {
	columns []string
	rows    [][]driver.Value
	last    error
}

func (r *fakeRows) Columns() []string { return r.columns }
func (r *fakeRows) Close() error      { return nil }
func (r *fakeRows) Next(dest []driver.Value) error {
	if len(r.rows) == 0 {
		if r.last != nil {
			return r.last
		}
		return io.EOF
	}
	copy(dest, r.rows[0])
	r.rows = r.rows[1:]
	return nil
}
