package money

import (
	"encoding/json"
	jsonv2 "encoding/json/v2"
	"errors"
	"math"
	"testing"
)

func money(t *testing.T, minor int64, currency string) Money {
	t.Helper()
	m, err := New(minor, currency)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestAdd(t *testing.T) {
	for _, c := range []struct {
		a, b, sum int64
		err       error
	}{
		{1, 2, 3, nil}, {-1, -2, -3, nil}, {math.MaxInt64, 0, math.MaxInt64, nil},
		{math.MaxInt64, 1, 0, ErrOverflow}, {math.MinInt64, -1, 0, ErrOverflow},
		{math.MinInt64, math.MaxInt64, -1, nil},
	} {
		got, err := money(t, c.a, "EUR").Add(money(t, c.b, "EUR"))
		if got.Minor() != c.sum || !errors.Is(err, c.err) {
			t.Errorf("%d + %d: %d, %v", c.a, c.b, got.Minor(), err)
		}
	}
	if _, err := money(t, 1, "EUR").Add(money(t, 1, "USD")); !errors.Is(err, ErrCurrency) {
		t.Errorf("two currencies: %v", err)
	}
	if _, err := New(1, "eur"); err == nil {
		t.Error("an unknown currency is accepted")
	}
}

func TestValue(t *testing.T) {
	prices := map[Money]string{money(t, 5, "EUR"): "a"}
	if prices[money(t, 5, "EUR")] != "a" || money(t, 5, "EUR") == money(t, 5, "USD") {
		t.Error("not compared by value")
	}
	if !(Money{}).IsZero() || money(t, 0, "EUR").IsZero() {
		t.Error("nothing and no euros are the same")
	}
	if x := 0.1; x+0.2 == 0.3 {
		t.Error("float64 represents cents")
	}
}

func TestJSON(t *testing.T) {
	text, err := json.Marshal(money(t, 5, "EUR"))
	if string(text) != "{}" || err != nil {
		t.Errorf("version 1: %s, %v", text, err)
	}
	var m Money
	if err := json.Unmarshal([]byte(`{"minor":5,"currency":"EUR"}`), &m); err != nil || !m.IsZero() {
		t.Errorf("decoded: %+v, %v", m, err)
	}
	if _, err := jsonv2.Marshal(money(t, 5, "EUR")); err == nil {
		t.Error("version 2 marshals it")
	}
}
