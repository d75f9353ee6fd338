package event

import "testing"

func TestCaused(t *testing.T) {
	first := Envelope{ID: "m-1"}
	second := caused(first, Envelope{ID: "m-2"})
	third := caused(second, Envelope{ID: "m-3"})
	if third.CorrelationID != "m-1" || third.CausationID != "m-2" || second.CausationID != "m-1" {
		t.Errorf("%+v, %+v", second, third)
	}
}
