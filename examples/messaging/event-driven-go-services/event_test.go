package events

import (
	"errors"
	"testing"
)

func TestWhatNoRetryCuresIsPermanent(t *testing.T) {
	for _, raw := range []string{``, `{`, `[]`, `{"type":"order.placed"}`, `{"id":"e-1"}`, `{"id":1,"type":"x"}`} {
		if _, err := Decode([]byte(raw)); !errors.Is(err, ErrPermanent) {
			t.Errorf("%s: %v", raw, err)
		}
	}
	e, err := Decode([]byte(`{"id":"e-1","type":"order.placed","version":1,"time":"2026-11-21T09:30:00Z","data":{"n":1},"new":true}`))
	if err != nil || string(e.Data) != `{"n":1}` {
		t.Errorf("%+v, %v", e, err)
	}
}
