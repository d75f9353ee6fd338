package orders

import (
	"context"
	"errors"
	"testing"
)

var errShipped = errors.New("already shipped")

type store struct{ view OrderView }

type cancel struct{ s *store }

func (c cancel) Handle(_ context.Context, _ CancelOrder) error {
	if c.s.view.Status == "shipped" {
		return errShipped
	}
	c.s.view.Status = "canceled"
	c.s.view.Version++
	return nil
}

type details struct{ s *store }

func (d details) Handle(_ context.Context, _ OrderDetails) (OrderView, error) { return d.s.view, nil }

func TestCommandMayBeRefusedAndQueryRepeated(t *testing.T) {
	s := &store{view: OrderView{OrderID: "o-1", Status: "paid", Version: 1}}
	var command CommandHandler[CancelOrder] = cancel{s}
	var query QueryHandler[OrderDetails, OrderView] = details{s}

	first, _ := query.Handle(t.Context(), OrderDetails{"o-1"})
	second, _ := query.Handle(t.Context(), OrderDetails{"o-1"})
	if first != second {
		t.Errorf("a query changed %v to %v", first, second)
	}
	if err := command.Handle(t.Context(), CancelOrder{OrderID: "o-1"}); err != nil {
		t.Fatal(err)
	}
	if v, _ := query.Handle(t.Context(), OrderDetails{"o-1"}); v.Status != "canceled" || v.Version != 2 {
		t.Error(v)
	}
	s.view.Status = "shipped"
	if err := command.Handle(t.Context(), CancelOrder{OrderID: "o-1"}); !errors.Is(err, errShipped) {
		t.Error(err)
	}
}
