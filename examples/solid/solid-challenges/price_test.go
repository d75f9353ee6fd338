package price

import "testing"

func TestSameResult(t *testing.T) {
	for _, cents := range []int{0, 99, 1000} {
		if a, b := (PriceCalculatorFactory{}).New().Calculate(cents, 10), discounted(cents, 10); a != b {
			t.Error(a, b)
		}
	}
}

// An interface that comes later touches no implementation.
type calculator func(int, int) int

func (c calculator) Calculate(cents, percent int) int { return c(cents, percent) }

var _ interface{ Calculate(cents, percent int) int } = calculator(discounted)
