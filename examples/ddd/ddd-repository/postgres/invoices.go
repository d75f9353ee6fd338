package postgres

import (
	"context"
	"database/sql"
	"fmt"

	"example.com/billing/invoice"
)

func updateRoot(
	ctx context.Context, tx *sql.Tx,
	id invoice.ID, status string, version int64,
) error {
	res, err := tx.ExecContext(ctx, `
		UPDATE invoices SET status = $1, version = version + 1
		WHERE id = $2 AND version = $3`, status, string(id), version)
	if err != nil {
		return fmt.Errorf("update invoice %s: %w", id, err)
	}
	n, err := res.RowsAffected()
	if err != nil {
		return err
	}
	if n == 0 {
		// Changed or deleted meanwhile.
		return invoice.ErrConflict
	}
	return nil
}
