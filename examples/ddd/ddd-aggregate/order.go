// Package order keeps a total limit.
package order

import (
	"errors"
	"fmt"
)

// #region shown
type (
	CustomerID string
	ProductID  string
)

type line struct {
	product ProductID
	qty     int64
	// Minor units, such as cents.
	price int64
}

type Order struct {
	id string
	// Another aggregate: identity, not pointer.
	customer CustomerID
	lines    []line
	limit    int64
	// As loaded; checked when saving.
	version int64
}

var ErrLimitExceeded = errors.New("order limit exceeded")

func (o *Order) AddLine(p ProductID, qty, price int64) error {
	if qty <= 0 || price < 0 {
		return fmt.Errorf("invalid line: qty %d, price %d", qty, price)
	}
	left := o.limit
	for _, l := range o.lines {
		left -= l.qty * l.price
	}
	// A division, since qty * price could overflow.
	if price > 0 && qty > left/price {
		return ErrLimitExceeded
	}
	o.lines = append(o.lines, line{p, qty, price})
	return nil
}
// #endregion shown
