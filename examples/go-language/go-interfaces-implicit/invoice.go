// #region shown
package invoice

import (
	"context"
	"fmt"
)

// RateSource is everything this package needs from the outside.
// The HTTP client, the cache and the test fake never mention it.
type RateSource interface {
	Rate(ctx context.Context, currency string) (float64, error)
}

type Service struct{ rates RateSource }

func NewService(rates RateSource) *Service { return &Service{rates: rates} }

func (s *Service) Total(
	ctx context.Context, net float64, currency string,
) (float64, error) {
	r, err := s.rates.Rate(ctx, currency)
	if err != nil {
		return 0, fmt.Errorf("rate for %s: %w", currency, err)
	}
	return net * r, nil
}
// #endregion shown
