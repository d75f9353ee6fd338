package order

import (
	"errors"
	"slices"
)

// Line is exported for reading and handed out by value.
type Line struct {
	// Identity local to this order.
	No  int
	SKU string
	Qty int
}

type QuantityChanged struct {
	OrderID string
	LineNo  int
	Qty     int
}

type Order struct {
	id string
	// Allowed pieces per order.
	max    int
	lines  []Line
	events []any
}

func (o *Order) ChangeQuantity(lineNo, qty int) error {
	i := slices.IndexFunc(o.lines, func(l Line) bool {
		return l.No == lineNo
	})
	if i < 0 {
		return errors.New("no such line")
	}
	free := o.max
	for j, l := range o.lines {
		if j != i {
			free -= l.Qty
		}
	}
	if qty < 1 || qty > free {
		return errors.New("quantity not allowed")
	}
	o.lines[i].Qty = qty
	o.events = append(o.events, QuantityChanged{o.id, lineNo, qty})
	return nil
}

func (o *Order) Lines() []Line { return slices.Clone(o.lines) }

// PullEvents returns the recorded events once.
func (o *Order) PullEvents() []any {
	ev := o.events
	o.events = nil
	return ev
}
