package money

import (
	"errors"
	"fmt"
	"math"
)

var (
	ErrCurrency = errors.New("currencies differ")
	ErrOverflow = errors.New("amount out of range")
)

// Money is an amount in minor units, such as cents.
type Money struct {
	minor    int64
	currency string
}

func New(minor int64, currency string) (Money, error) {
	switch currency {
	case "EUR", "USD", "JPY":
		return Money{minor, currency}, nil
	}
	return Money{}, fmt.Errorf("unsupported currency %q", currency)
}

func (m Money) Add(o Money) (Money, error) {
	if m.currency != o.currency {
		return Money{}, ErrCurrency
	}
	if o.minor > 0 && m.minor > math.MaxInt64-o.minor ||
		o.minor < 0 && m.minor < math.MinInt64-o.minor {
		return Money{}, ErrOverflow
	}
	return Money{m.minor + o.minor, m.currency}, nil
}

func (m Money) Minor() int64     { return m.minor }
func (m Money) Currency() string { return m.currency }
func (m Money) IsZero() bool     { return m == Money{} }
