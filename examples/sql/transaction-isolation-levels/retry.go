package example

import (
	"context"
	"database/sql"
	"errors"
	"math/rand/v2"
	"time"
)

// #region shown
func withSerializable(ctx context.Context, db *sql.DB,
	fn func(*sql.Tx) error) error {
	for attempt := 1; ; attempt++ {
		err := runTx(ctx, db, fn)
		// *pgconn.PgError has this method.
		var state interface{ SQLState() string }
		retry := errors.As(err, &state) &&
			(state.SQLState() == "40001" || state.SQLState() == "40P01")
		if !retry || attempt == 5 {
			return err
		}
		pause := time.Duration(attempt) * 20 * time.Millisecond
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(rand.N(pause)):
		}
	}
}

func runTx(ctx context.Context, db *sql.DB, fn func(*sql.Tx) error) error {
	opts := &sql.TxOptions{Isolation: sql.LevelSerializable}
	tx, err := db.BeginTx(ctx, opts)
	if err != nil {
		return err
	}
	// No effect after a commit.
	defer tx.Rollback()
	if err := fn(tx); err != nil {
		return err
	}
	return tx.Commit()
}
// #endregion shown
