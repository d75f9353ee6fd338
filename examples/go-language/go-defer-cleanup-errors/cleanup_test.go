package cleanup

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
)

func TestWriteReport(t *testing.T) {
	path := filepath.Join(t.TempDir(), "report")
	if err := writeReport(path, []string{"a", "b"}); err != nil {
		t.Fatal(err)
	}
	if b, _ := os.ReadFile(path); string(b) != "a\nb\n" {
		t.Errorf("%q", b)
	}
	if err := writeReport(filepath.Join(path, "no"), nil); !errors.Is(err, syscall.ENOTDIR) {
		t.Error(err)
	}
	if runtime.GOOS == "linux" {
		if err := writeReport("/dev/full", []string{"a"}); !errors.Is(err, syscall.ENOSPC) {
			t.Error("a full disk:", err)
		}
		if err := writeReport("/dev/full", []string{strings.Repeat("x", 10_000), "b"}); !errors.Is(err, syscall.ENOSPC) {
			t.Error("a full disk in the middle:", err)
		}
	}
}

// The shape of writeReport with the failures of a file that fails in Close.
func both(work, cleanup error) (err error) {
	defer func() {
		if cleanup != nil {
			err = errors.Join(err, cleanup)
		}
	}()
	return work
}

func TestAllFourCombinations(t *testing.T) {
	w, c := errors.New("w"), errors.New("c")
	if both(nil, nil) != nil {
		t.Error("nil and nil")
	}
	if err := both(w, nil); !errors.Is(err, w) {
		t.Error(err)
	}
	if err := both(nil, c); !errors.Is(err, c) {
		t.Error(err)
	}
	if err := both(w, c); !errors.Is(err, w) || !errors.Is(err, c) {
		t.Error(err)
	}
}

type fake struct {
	rows        int64
	log         *[]string
	execErr     error
	commitFails bool
}

func (f fake) Connect(context.Context) (driver.Conn, error) { return f, nil }
func (f fake) Driver() driver.Driver                        { return nil }
func (f fake) Prepare(string) (driver.Stmt, error)          { return nil, errors.ErrUnsupported }
func (f fake) Close() error                                 { return nil }
func (f fake) Begin() (driver.Tx, error)                    { *f.log = append(*f.log, "begin"); return f, nil }
func (f fake) Commit() error {
	*f.log = append(*f.log, "commit")
	if f.commitFails {
		return errors.New("commit failed")
	}
	return nil
}
func (f fake) Rollback() error { *f.log = append(*f.log, "rollback"); return nil }
func (f fake) ExecContext(context.Context, string, []driver.NamedValue) (driver.Result, error) {
	return driver.RowsAffected(f.rows), f.execErr
}

func TestDebit(t *testing.T) {
	for _, row := range []struct {
		f    fake
		ok   bool
		want string
	}{
		{fake{rows: 1}, true, "begin commit"},
		{fake{rows: 0}, false, "begin rollback"},
		{fake{execErr: errors.New("down")}, false, "begin rollback"},
		{fake{rows: 1, commitFails: true}, false, "begin commit"},
	} {
		var log []string
		row.f.log = &log
		err := debit(t.Context(), sql.OpenDB(row.f), 1, 100)
		if (err == nil) != row.ok || strings.Join(log, " ") != row.want {
			t.Errorf("%v %v, want %s", err, log, row.want)
		}
	}
}

func TestRollbackAfterCommit(t *testing.T) {
	var log []string
	tx, _ := sql.OpenDB(fake{log: &log}).Begin()
	tx.Commit()
	if err := tx.Rollback(); !errors.Is(err, sql.ErrTxDone) {
		t.Error(err)
	}
}

func TestRunJob(t *testing.T) {
	err := runJob(func() error { var m map[int]int; m[1] = 1; return nil })
	if err == nil || !strings.Contains(err.Error(), "nil map") || !strings.Contains(err.Error(), "cleanup_test.go") {
		t.Error(err)
	}
	if err := runJob(func() error { return nil }); err != nil {
		t.Error(err)
	}
}

func TestDeferBeforeTheCheckPanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	resp, err := http.Get("http://127.0.0.1:1/")
	defer resp.Body.Close()
	if err != nil {
		return
	}
}
