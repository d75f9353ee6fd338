package main

import (
	"context"
	"database/sql"
	"fmt"
)

// #region shown
const advance = `INSERT INTO consumer_offsets AS c (topic, part, next_offset)
	VALUES ($1, $2, $3)
	ON CONFLICT (topic, part) DO UPDATE SET next_offset = EXCLUDED.next_offset
	WHERE c.next_offset < EXCLUDED.next_offset`

// apply runs effect at most once per record; next_offset is the first
// unprocessed one.
func apply(ctx context.Context, db *sql.DB, topic string, part int32, off int64,
	effect func(context.Context, *sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // no effect after Commit

	res, err := tx.ExecContext(ctx, advance, topic, part, off+1)
	if err != nil {
		return err
	}
	n, err := res.RowsAffected()
	if err != nil {
		return err
	}
	if n == 0 {
		return nil // already applied before a crash or a rebalance
	}
	if err := effect(ctx, tx); err != nil {
		return err // offset and effect roll back together
	}
	return tx.Commit()
}
// #endregion shown

func main() { fmt.Println(advance) }
