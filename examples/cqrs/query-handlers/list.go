// Package query reads a prepared table.
package query

import (
	"context"
	"database/sql"
	"time"
)

// #region shown
type ListOrders struct {
	TenantID string
	// Keyset cursor; math.MaxInt64 for the first page.
	BeforeID int64
	Limit    int
}

type OrderRow struct {
	ID         int64
	Customer   string
	TotalCents int64
	Version    int64
	UpdatedAt  time.Time
}

func Handle(
	ctx context.Context, db *sql.DB, q ListOrders,
) ([]OrderRow, error) {
	rows, err := db.QueryContext(ctx, `
		SELECT order_id, customer_name, total_cents, version, updated_at
		FROM order_list
		WHERE tenant_id = $1 AND order_id < $2
		ORDER BY order_id DESC LIMIT $3`,
		q.TenantID, q.BeforeID, min(max(q.Limit, 1), 100))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []OrderRow
	for rows.Next() {
		var r OrderRow
		err := rows.Scan(
			&r.ID, &r.Customer, &r.TotalCents, &r.Version, &r.UpdatedAt)
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, rows.Err()
}
// #endregion shown
