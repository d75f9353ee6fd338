package order

import (
	"errors"
	"math"
	"testing"
)

func TestAddLine(t *testing.T) {
	o := &Order{limit: 1000}
	for _, c := range []struct {
		qty, price int64
		want       error
	}{
		{2, 300, nil}, {1, 401, ErrLimitExceeded}, {1, 400, nil}, {1, 1, ErrLimitExceeded},
		{1 << 32, 1 << 32, ErrLimitExceeded}, {math.MaxInt64, 2, ErrLimitExceeded},
		{5, 0, nil},
	} {
		if err := o.AddLine("p", c.qty, c.price); !errors.Is(err, c.want) {
			t.Errorf("%d * %d: %v", c.qty, c.price, err)
		}
	}
	if len(o.lines) != 3 {
		t.Errorf("%d lines", len(o.lines))
	}
	for _, c := range [][2]int64{{0, 1}, {-1, 1}, {1, -1}} {
		if o.AddLine("p", c[0], c[1]) == nil {
			t.Errorf("%d * %d is allowed", c[0], c[1])
		}
	}
}
