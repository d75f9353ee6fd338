// Package projection applies events once.
package projection

import (
	"context"
	"database/sql"
	"fmt"
)

// #region shown
type Event struct {
	Position int64
	Type     string
	OrderID  int64
}

// advance changes no row when the position has been reached before.
const advance = `
	INSERT INTO checkpoints (projection, position) VALUES ('order_list', $1)
	ON CONFLICT (projection) DO UPDATE SET position = EXCLUDED.position
	WHERE checkpoints.position < EXCLUDED.position`

const cancel = `UPDATE order_list SET status = 'canceled' WHERE order_id = $1`

func project(ctx context.Context, db *sql.DB, e Event) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	// No effect after Commit.
	defer tx.Rollback()

	advanced, err := exec(ctx, tx, advance, e.Position)
	if err != nil || advanced == 0 {
		return err
	}
	if e.Type == "OrderCanceled" {
		n, err := exec(ctx, tx, cancel, e.OrderID)
		if err != nil {
			return err
		}
		if n == 0 {
			return fmt.Errorf("order %d is not in the list", e.OrderID)
		}
	}
	return tx.Commit()
}

func exec(
	ctx context.Context, tx *sql.Tx, query string, arg int64,
) (int64, error) {
	res, err := tx.ExecContext(ctx, query, arg)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}
// #endregion shown
