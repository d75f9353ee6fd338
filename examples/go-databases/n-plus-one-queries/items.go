package example

import (
	"context"
	"database/sql"
	"fmt"
)

// #region shown
type Item struct {
	OrderID int64
	SKU     string
}

// itemsOf loads the items of all orders at once, grouped by order.
func itemsOf(ctx context.Context, db *sql.DB,
	orderIDs []int64) (map[int64][]Item, error) {
	rows, err := db.QueryContext(ctx,
		`SELECT order_id, sku FROM items
		 WHERE order_id = ANY($1) ORDER BY order_id, sku`, orderIDs)
	if err != nil {
		return nil, fmt.Errorf("items: %w", err)
	}
	defer rows.Close()
	found := make(map[int64][]Item, len(orderIDs))
	for rows.Next() {
		var i Item
		if err := rows.Scan(&i.OrderID, &i.SKU); err != nil {
			return nil, fmt.Errorf("scan item: %w", err)
		}
		found[i.OrderID] = append(found[i.OrderID], i)
	}
	return found, rows.Err()
}
// #endregion shown
