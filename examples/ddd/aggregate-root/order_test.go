package order

import (
	"math"
	"testing"
)

func order() *Order {
	return &Order{id: "o-1", max: 10, lines: []Line{{1, "a", 4}, {2, "b", 5}}}
}

func TestChangeQuantity(t *testing.T) {
	for _, c := range []struct {
		line, qty int
		ok        bool
	}{
		{1, 5, true}, {1, 1, true}, {1, 6, false}, {1, 0, false}, {1, -1, false},
		{3, 1, false}, {1, math.MaxInt, false}, {1, math.MinInt, false},
	} {
		o := order()
		err := o.ChangeQuantity(c.line, c.qty)
		if (err == nil) != c.ok {
			t.Errorf("%+v: %v", c, err)
		}
		if events := o.PullEvents(); (len(events) == 1) != c.ok {
			t.Errorf("%+v: events %v", c, events)
		}
		if !c.ok && o.lines[0].Qty != 4 {
			t.Errorf("%+v: a refused change is kept", c)
		}
	}
}

func TestCopies(t *testing.T) {
	o := order()
	o.Lines()[0].Qty = 9
	if o.lines[0].Qty != 4 {
		t.Error("a caller reaches the lines")
	}
	if err := o.ChangeQuantity(1, 5); err != nil {
		t.Fatal(err)
	}
	if len(o.PullEvents()) != 1 || len(o.PullEvents()) != 0 {
		t.Error("events come twice")
	}
}
