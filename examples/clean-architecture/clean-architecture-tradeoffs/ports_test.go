package orders

import (
	"context"
	"fmt"
	"testing"
)

// database counts what reaches it.
type database struct {
	orders  []Order
	queries int
	rows    int
}

func (d *database) FindByID(_ context.Context, id string) (Order, error) {
	d.queries++
	d.rows++
	for _, o := range d.orders {
		if o.ID == id {
			return o, nil
		}
	}
	return Order{}, fmt.Errorf("no order %s", id)
}

func (d *database) FindAll(context.Context) ([]Order, error) {
	d.queries++
	d.rows += len(d.orders)
	return d.orders, nil
}

func (d *database) OverdueByCustomer(_ context.Context, customer string, limit int) ([]Order, error) {
	d.queries++
	var found []Order
	for _, o := range d.orders {
		if o.Customer == customer && len(found) < limit {
			found = append(found, o)
		}
	}
	d.rows += len(found)
	return found, nil
}

var (
	_ Repository[Order] = (*database)(nil)
	_ OverdueOrders     = (*database)(nil)
)

func TestCostOfAGenericPort(t *testing.T) {
	d := &database{}
	ids := make([]string, 100)
	for i := range 10_000 {
		d.orders = append(d.orders, Order{ID: fmt.Sprint(i), Customer: fmt.Sprint(i % 100), Cents: 1})
	}
	for i := range ids {
		ids[i] = fmt.Sprint(i * 100)
	}
	count := func(use func()) (queries, rows int) {
		d.queries, d.rows = 0, 0
		use()
		return d.queries, d.rows
	}
	if q, r := count(func() {
		for _, id := range ids {
			_, _ = d.FindByID(t.Context(), id)
		}
	}); q != 100 || r != 100 {
		t.Errorf("by id: %d queries, %d rows", q, r)
	}
	if q, r := count(func() { _, _ = d.FindAll(t.Context()) }); q != 1 || r != 10_000 {
		t.Errorf("all: %d queries, %d rows", q, r)
	}
	if q, r := count(func() { _, _ = d.OverdueByCustomer(t.Context(), "0", 100) }); q != 1 || r != 100 {
		t.Errorf("by intent: %d queries, %d rows", q, r)
	}
}

type entity struct{ name, giftMessage string }

type row struct{ name, giftMessage string }

// The mapping of the new field is forgotten, and it compiles.
func toRow(e entity) row { return row{name: e.name} }

func TestForgottenMappingIsZero(t *testing.T) {
	if r := toRow(entity{name: "tea", giftMessage: "Happy birthday"}); r.giftMessage != "" || r.name != "tea" {
		t.Error(r)
	}
}
