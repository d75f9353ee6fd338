// The adapter: it imports the policy, and the policy does not know it.
package postgres

import (
	"context"
	"database/sql"

	"example/billing"
)

type InvoiceStore struct{ db *sql.DB }

func NewInvoiceStore(db *sql.DB) *InvoiceStore { return &InvoiceStore{db: db} }

func (s *InvoiceStore) OpenInvoices(ctx context.Context) ([]billing.Invoice, error) {
	rows, err := s.db.QueryContext(ctx, "SELECT due FROM invoice WHERE paid_at IS NULL")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var open []billing.Invoice
	for rows.Next() {
		var inv billing.Invoice
		if err := rows.Scan(&inv.Due); err != nil {
			return nil, err
		}
		open = append(open, inv)
	}
	return open, rows.Err()
}

var _ billing.Store = (*InvoiceStore)(nil)
