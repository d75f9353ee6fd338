package events

import (
	"encoding/json"
	"fmt"
)

// #region shown-2
type Event interface{ EventType() string }

type OrderCanceled struct {
	Reason string `json:"reason"`
}

func (OrderCanceled) EventType() string { return "order.canceled.v2" }

var decoders = map[string]func([]byte) (Event, error){
	"order.canceled.v2": func(b []byte) (Event, error) {
		var e OrderCanceled
		err := json.Unmarshal(b, &e)
		return e, err
	},
	// Upcaster: version 1 had no reason.
	"order.canceled.v1": func([]byte) (Event, error) {
		return OrderCanceled{Reason: "unknown"}, nil
	},
}

func decode(typ string, b []byte) (Event, error) {
	d, ok := decoders[typ]
	if !ok {
		return nil, fmt.Errorf("unknown event type %q", typ)
	}
	return d(b)
}
// #endregion shown-2
