package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"
)

// #region shown
const claimSQL = `
UPDATE jobs SET attempts = attempts + 1, run_at = now() + interval '1 minute'
WHERE id = (SELECT id FROM jobs
            WHERE state = 'ready' AND run_at <= now() AND attempts < 8
            ORDER BY run_at LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING id, kind, payload, attempts`

type Job struct {
	ID       int64
	Kind     string
	Payload  []byte
	Attempts int
}

// work claims and runs jobs one after another; start it in N goroutines.
func work(stop context.Context, db *sql.DB,
	run func(context.Context, Job) error) error {
	for stop.Err() == nil {
		var j Job
		err := db.QueryRowContext(stop, claimSQL).
			Scan(&j.ID, &j.Kind, &j.Payload, &j.Attempts)
		if errors.Is(err, sql.ErrNoRows) {
			select { // idle: poll with jitter
			case <-stop.Done():
			case <-time.After(time.Second/2 + rand.N(time.Second/2)):
			}
			continue
		}
		if err != nil {
			return err // the caller restarts us with backoff
		}
		// Not derived from stop: a shutdown lets the current job finish.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(stop),
			50*time.Second)
		err = settle(ctx, db, j, run(ctx, j))
		cancel()
		if err != nil {
			return err // the lease expires, another worker takes over
		}
	}
	return nil
}

func settle(ctx context.Context, db *sql.DB, j Job, jobErr error) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx),
		5*time.Second)
	defer cancel()
	query := `DELETE FROM jobs WHERE id = $1 AND attempts = $2`
	args := []any{j.ID, j.Attempts}
	if jobErr != nil {
		query = `UPDATE jobs SET last_error = $3,
			state = CASE WHEN attempts >= 8 THEN 'dead' ELSE 'ready' END,
			run_at = now() + interval '5 seconds' * power(2, attempts)
			WHERE id = $1 AND attempts = $2`
		args = append(args, jobErr.Error())
	}
	_, err := db.ExecContext(ctx, query, args...)
	return err
}
// #endregion shown

func main() { fmt.Println(claimSQL) }
