package example

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"
)

// #region shown
// WithTx runs fn in a transaction: committed when fn returns nil, rolled back
// otherwise.
func WithTx(ctx context.Context, db *sql.DB, opts *sql.TxOptions,
	fn func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, opts)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	// sql.ErrTxDone after a commit; nothing to do about other errors.
	defer tx.Rollback()
	if err := fn(tx); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}
// #endregion shown

// #region shown-2
// retryable works with pgx and lib/pq, whose error types have this method.
func retryable(err error) bool {
	var pg interface{ SQLState() string }
	if !errors.As(err, &pg) {
		return false
	}
	return pg.SQLState() == "40001" || pg.SQLState() == "40P01"
}
// #endregion shown-2

// #region shown-3
func retryTx(ctx context.Context, db *sql.DB, opts *sql.TxOptions,
	fn func(*sql.Tx) error) error {
	for attempt := 0; ; attempt++ {
		err := WithTx(ctx, db, opts, fn)
		if !retryable(err) || attempt == 4 {
			return err
		}
		longest := 20 * time.Millisecond << attempt
		pause := time.Duration(rand.Int64N(int64(longest)))
		select {
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		case <-time.After(pause):
		}
	}
}
// #endregion shown-3
