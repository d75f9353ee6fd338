package shipping

import (
	"context"
	"database/sql"
)

// #region shown
// onOrderPaid returns nil when the message may be acknowledged.
func onOrderPaid(ctx context.Context, db *sql.DB, msgID string,
	orderID, version int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // no effect after Commit

	res, err := tx.ExecContext(ctx, `INSERT INTO inbox (consumer, message_id)
		VALUES ('shipping', $1) ON CONFLICT DO NOTHING`, msgID)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return err // n == 0: duplicate, skip the work and acknowledge
	}
	// The version guard drops a stale event that arrives late.
	res, err = tx.ExecContext(ctx, `UPDATE shipments
		SET status = 'ready', version = $2
		WHERE order_id = $1 AND version < $2`, orderID, version)
	if err != nil {
		return err
	}
	n, err := res.RowsAffected()
	if err != nil {
		return err
	}
	if n > 0 { // the action is only recorded here, not performed
		_, err := tx.ExecContext(ctx, `INSERT INTO outbox
			(event_id, kind, order_id) VALUES ($1, 'book-courier', $2)`,
			msgID, orderID)
		if err != nil {
			return err
		}
	}
	return tx.Commit()
}
// #endregion shown
