package main

import (
	"context"
	"database/sql"
	"fmt"
)

// #region shown
const pending = `SELECT id, aggregate_id, payload FROM outbox
	WHERE published_at IS NULL ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED`

type row struct {
	id      int64
	key     string
	payload []byte
}

// relayBatch: publish must return only after the broker has confirmed.
func relayBatch(ctx context.Context, db *sql.DB,
	publish func(context.Context, string, []byte) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // no effect after Commit

	batch, err := load(ctx, tx)
	if err != nil {
		return err
	}
	for _, r := range batch {
		if err := publish(ctx, r.key, r.payload); err != nil {
			return err // nothing marked: the whole batch comes again
		}
		_, err := tx.ExecContext(ctx,
			`UPDATE outbox SET published_at = now() WHERE id = $1`, r.id)
		if err != nil {
			return err
		}
	}
	return tx.Commit()
}

func load(ctx context.Context, tx *sql.Tx) ([]row, error) {
	rows, err := tx.QueryContext(ctx, pending)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var batch []row
	for rows.Next() {
		var r row
		if err := rows.Scan(&r.id, &r.key, &r.payload); err != nil {
			return nil, err
		}
		batch = append(batch, r)
	}
	return batch, rows.Err()
}
// #endregion shown

func main() { fmt.Println(pending) }
