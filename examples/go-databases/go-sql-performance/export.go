package example

import (
	"bufio"
	"context"
	"database/sql"
	"fmt"
	"io"
	"time"
)

// #region shown-2
// export writes each order as it arrives; memory stays flat for any number of
// rows.
func export(ctx context.Context, db *sql.DB, w io.Writer) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Minute)
	defer cancel()
	rows, err := db.QueryContext(ctx,
		`SELECT id, total_cents FROM orders ORDER BY id`)
	if err != nil {
		return fmt.Errorf("query: %w", err)
	}
	defer rows.Close()
	out := bufio.NewWriter(w)
	for rows.Next() {
		var id, cents int64
		if err := rows.Scan(&id, &cents); err != nil {
			return fmt.Errorf("scan: %w", err)
		}
		// An error is kept for Flush.
		fmt.Fprintf(out, "%d,%d\n", id, cents)
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("rows: %w", err)
	}
	return out.Flush()
}
// #endregion shown-2
