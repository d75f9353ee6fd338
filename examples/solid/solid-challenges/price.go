package price

// #region shown
type PriceCalculator interface {
	Calculate(cents, percent int) int
}

type priceCalculatorImpl struct{}

func (priceCalculatorImpl) Calculate(cents, percent int) int {
	return cents - cents*percent/100
}

type PriceCalculatorFactory struct{}

func (PriceCalculatorFactory) New() PriceCalculator {
	return priceCalculatorImpl{}
}
// #endregion shown

// #region shown-2
func discounted(cents, percent int) int {
	return cents - cents*percent/100
}
// #endregion shown-2
