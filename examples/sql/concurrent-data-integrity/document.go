package example

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// #region shown-4
var ErrConflict = errors.New("document was changed by someone else")

func saveDocument(ctx context.Context, db *sql.DB,
	id, version int64, title string) error {
	res, err := db.ExecContext(ctx, `
		UPDATE documents SET title = $1, version = version + 1
		WHERE id = $2 AND version = $3`, title, id, version)
	if err != nil {
		return fmt.Errorf("save document %d: %w", id, err)
	}
	n, err := res.RowsAffected()
	if err != nil {
		return err
	}
	if n == 0 {
		// Or the row is gone: reload and show the difference.
		return ErrConflict
	}
	return nil
}
// #endregion shown-4
