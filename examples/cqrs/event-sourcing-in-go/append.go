// Package events appends to an event store.
package events

import (
	"context"
	"database/sql"
	"errors"
)

// #region shown
var ErrConflict = errors.New("stream changed since it was loaded")

type Record struct {
	Type string
	// JSON
	Payload string
}

const insert = `INSERT INTO events (stream_id, version, type, payload)
	VALUES ($1, $2, $3, $4)`

// Append stores events after version loaded. After an error the caller
// rolls back.
func Append(
	ctx context.Context, tx *sql.Tx,
	stream string, loaded int64, events []Record,
) error {
	// Positions become visible in order: one appending transaction at a time.
	_, err := tx.ExecContext(ctx, `SELECT pg_advisory_xact_lock(7301)`)
	if err != nil {
		return err
	}
	for i, e := range events {
		version := loaded + 1 + int64(i)
		_, err := tx.ExecContext(
			ctx, insert, stream, version, e.Type, e.Payload)
		// The errors of pgx and lib/pq have it.
		var pg interface{ SQLState() string }
		if errors.As(err, &pg) && pg.SQLState() == "23505" {
			return ErrConflict
		}
		if err != nil {
			return err
		}
	}
	return nil
}
// #endregion shown
