package bus

import (
	"context"
	"errors"
	"testing"
)

func TestPublish(t *testing.T) {
	var seen []string
	failed := errors.New("view is broken")
	b := &Bus{handlers: []func(context.Context, OrderCanceled) error{
		func(context.Context, OrderCanceled) error { return failed },
		func(_ context.Context, e OrderCanceled) error { seen = append(seen, e.OrderID); return nil },
	}}
	// One failing view does not keep the event from the others.
	if err := b.Publish(t.Context(), OrderCanceled{"o-1"}); !errors.Is(err, failed) || len(seen) != 1 {
		t.Errorf("%v, %v", err, seen)
	}
	b.handlers = b.handlers[1:]
	if err := b.Publish(t.Context(), OrderCanceled{"o-2"}); err != nil || len(seen) != 2 {
		t.Errorf("%v, %v", err, seen)
	}
	if err := new(Bus).Publish(t.Context(), OrderCanceled{}); err != nil {
		t.Errorf("nobody listens: %v", err)
	}
}
