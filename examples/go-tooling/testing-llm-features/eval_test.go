package eval

import (
	"math"
	"testing"
)

func about(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 0.0006 {
		t.Errorf("%s: %.4f, want %.4f", what, got, want)
	}
}

func TestInterval(t *testing.T) {
	low, high := interval(47, 50)
	about(t, "47 of 50, low", low, 0.838)
	about(t, "47 of 50, high", high, 0.979)
	low, high = interval(470, 500)
	about(t, "470 of 500, low", low, 0.9156)
	about(t, "470 of 500, high", high, 0.9576)
}

func TestChance(t *testing.T) {
	about(t, "12 fixed, 5 broken", chance(12, 5), 0.1435)
	about(t, "12 fixed, 1 broken", chance(12, 1), 0.0034)
	about(t, "the same the other way round", chance(1, 12), 0.0034)
	about(t, "equal", chance(4, 4), 1)
	about(t, "nothing changed", chance(0, 0), 1)
}

func TestGrade(t *testing.T) {
	ticket := "Order A-17 never arrived, please check."
	for answer, good := range map[string]bool{
		`{"category":"delivery","summary":"Order A-17 did not arrive.","orders":["A-17"]}`:           true,
		`{"category":"delivery","summary":"Order A-18 did not arrive.","orders":["A-18"]}`:           false,
		`{"category":"angry","summary":"Order A-17 did not arrive.","orders":["A-17"]}`:              false,
		`{"category":"other","summary":"late","orders":[]}`:                                          false,
		"```json\n{}\n```": false,
		`{"category":"delivery","summary":"Order A-17 did not arrive.","orders":["A-17"],"mood":1}`: false,
	} {
		if err := grade(ticket, answer); (err == nil) != good {
			t.Errorf("%s: %v", answer, err)
		}
	}
}
