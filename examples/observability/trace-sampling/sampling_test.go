package sampling

import (
	"crypto/rand"
	"math"
	randv2 "math/rand/v2"
	"testing"
)

const traces = 200_000

func id() (id [16]byte) {
	rand.Read(id[:])
	return id
}

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 0.1*want {
		t.Errorf("%s: %v, want about %v", what, got, want)
	}
}

func TestShare(t *testing.T) {
	kept := 0
	for range traces {
		if keeps(id(), 0.1) {
			kept++
		}
	}
	near(t, "kept", float64(kept)/traces, 0.1)
	if !keeps(id(), 1) || keeps(id(), 0) {
		t.Error("all and none")
	}
}

// What 1 % keeps, 10 % keeps too: services with different rates still share whole traces.
func TestNested(t *testing.T) {
	for range traces {
		trace := id()
		if keeps(trace, 0.01) && !keeps(trace, 0.1) {
			t.Fatal(trace)
		}
	}
}

// Five services with a tenth each, by dice of their own and by the trace ID.
func TestWholeTraces(t *testing.T) {
	byDice, byID, broken := 0, 0, 0
	for range traces {
		dice := 0
		for range 5 {
			if randv2.Float64() < 0.1 {
				dice++
			}
		}
		if dice == 5 {
			byDice++
		}
		if dice > 0 && dice < 5 {
			broken++
		}
		if keeps(id(), 0.1) {
			byID++
		}
	}
	near(t, "whole by ID", float64(byID)/traces, 0.1)
	near(t, "broken by dice", float64(broken)/traces, 0.41)
	if byDice > 20 { // 1 in 100,000
		t.Error("whole by dice:", byDice)
	}
}

