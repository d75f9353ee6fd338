package example

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"testing"
	"time"
)

type stateError string

func (e stateError) Error() string    { return string(e) }
func (e stateError) SQLState() string { return string(e) }

func write(tx *sql.Tx) error {
	_, err := tx.Exec("UPDATE accounts SET cents = 1")
	return err
}

func TestWithTx(t *testing.T) {
	f := &fake{}
	db := sql.OpenDB(f)
	defer db.Close()
	ctx := context.Background()
	if err := WithTx(ctx, db, nil, write); err != nil || f.count("commit") != 1 || f.count("rollback") != 0 {
		t.Errorf("success: %v, %v", err, f.log)
	}
	failed := errors.New("no")
	if err := WithTx(ctx, db, nil, func(*sql.Tx) error { return failed }); !errors.Is(err, failed) || f.count("rollback") != 1 {
		t.Errorf("failure: %v, %v", err, f.log)
	}
	func() {
		defer func() { _ = recover() }()
		_ = WithTx(ctx, db, nil, func(*sql.Tx) error { panic("no") })
	}()
	if f.count("rollback") != 2 {
		t.Errorf("panic: %v", f.log)
	}
	f.commit = func() error { return stateError("40001") }
	if err := WithTx(ctx, db, nil, write); !retryable(err) {
		t.Errorf("the commit's error is lost: %v", err)
	}
	if n := db.Stats().InUse; n != 0 {
		t.Errorf("%d connections still in use", n)
	}
}

func TestCanceledContextRollsBack(t *testing.T) {
	f := &fake{}
	db := sql.OpenDB(f)
	defer db.Close()
	ctx, cancel := context.WithCancel(context.Background())
	err := WithTx(ctx, db, nil, func(tx *sql.Tx) error {
		cancel()
		for f.count("rollback") == 0 {
			time.Sleep(time.Millisecond)
		}
		if err := write(tx); !errors.Is(err, sql.ErrTxDone) {
			t.Errorf("statement after cancellation: %v", err)
		}
		return nil
	})
	if err == nil || f.count("commit") != 0 {
		t.Errorf("committed: %v, %v", err, f.log)
	}
}

func TestRetryRunsTheWholeFunction(t *testing.T) {
	f := &fake{}
	attempts := 0
	f.commit = func() error {
		if attempts < 3 {
			return fmt.Errorf("driver: %w", stateError("40001"))
		}
		return nil
	}
	db := sql.OpenDB(f)
	defer db.Close()
	err := retryTx(context.Background(), db, nil, func(tx *sql.Tx) error {
		attempts++
		return write(tx)
	})
	if err != nil || attempts != 3 {
		t.Errorf("%v after %d attempts", err, attempts)
	}
	attempts = 0
	f.commit = nil
	err = retryTx(context.Background(), db, nil, func(*sql.Tx) error {
		attempts++
		return stateError("23505")
	})
	if err == nil || attempts != 1 {
		t.Errorf("a duplicate key is not retried: %v after %d attempts", err, attempts)
	}
	attempts = 0
	err = retryTx(context.Background(), db, nil, func(*sql.Tx) error {
		attempts++
		return stateError("40P01")
	})
	if err == nil || attempts != 5 {
		t.Errorf("gives up: %v after %d attempts", err, attempts)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()
	start := time.Now()
	if err := retryTx(ctx, db, nil, func(*sql.Tx) error { return stateError("40001") }); err == nil || time.Since(start) > 10*time.Second {
		t.Errorf("canceled: %v after %v", err, time.Since(start))
	}
}

// A statement on db runs outside of the transaction and survives it.
func TestStatementOnDB(t *testing.T) {
	f := &fake{}
	db := sql.OpenDB(f)
	defer db.Close()
	err := WithTx(context.Background(), db, nil, func(*sql.Tx) error {
		if _, err := db.Exec("INSERT"); err != nil {
			return err
		}
		return errors.New("no")
	})
	if err == nil || f.opened != 2 || f.count("exec") != 1 {
		t.Errorf("%v, opened %d, %v", err, f.opened, f.log)
	}
}
