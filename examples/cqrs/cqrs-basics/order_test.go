package orders

import (
	"errors"
	"reflect"
	"testing"
)

func TestPaidOrderIsClosed(t *testing.T) {
	o := &Order{id: "o-1"}
	if err := o.AddLine("tea"); err != nil {
		t.Fatal(err)
	}
	o.paid = true
	if err := o.AddLine("cup"); !errors.Is(err, ErrPaid) || len(o.lines) != 1 {
		t.Error(err, o.lines)
	}
}

// The read side has no behavior, the write side no fields for screens.
func TestTwoModels(t *testing.T) {
	if n := reflect.TypeFor[*OrderListItem]().NumMethod(); n != 0 {
		t.Errorf("%d methods", n)
	}
	for f := range reflect.TypeFor[Order]().Fields() {
		if f.IsExported() {
			t.Error(f.Name)
		}
	}
}
