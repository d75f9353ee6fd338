package orders

import "errors"

// #region shown
// Write side: behavior and rules, no fields exposed for screens.
type Order struct {
	id    string
	paid  bool
	lines []string
}

var ErrPaid = errors.New("a paid order cannot be changed")

func (o *Order) AddLine(sku string) error {
	if o.paid {
		return ErrPaid
	}
	o.lines = append(o.lines, sku)
	return nil
}

// Read side: exactly one row of the order list, no behavior.
type OrderListItem struct {
	OrderID      string
	CustomerName string
	TotalCents   int64
	Status       string
}

// #endregion shown
