// Package present maps facts to JSON.
package present

import (
	"fmt"
	"net/url"
	"time"
)

// #region shown
// Output model of the use case: facts, no tags.
type InvoiceResult struct {
	ID    string
	Cents int64
	DueAt time.Time
}

// View model of the JSON API.
type invoiceJSON struct {
	ID    string `json:"id"`
	Total string `json:"total"`
	Due   string `json:"due"`
	Self  string `json:"self"`
}

func presentInvoice(r InvoiceResult) invoiceJSON {
	// Amounts are never negative here.
	total := fmt.Sprintf("%d.%02d", r.Cents/100, r.Cents%100)
	return invoiceJSON{
		ID:    r.ID,
		Total: total,
		Due:   r.DueAt.UTC().Format(time.DateOnly),
		Self:  "/invoices/" + url.PathEscape(r.ID),
	}
}
// #endregion shown
