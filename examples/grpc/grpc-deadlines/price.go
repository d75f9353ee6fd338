package price

import (
	"context"
	"fmt"
	"time"
)

// #region shown
// priceOf spends at most 80 % of what is left, so that its caller can still
// answer without a price.
func priceOf(ctx context.Context, fetch func(context.Context) (int, error)) (
	int, error) {
	if deadline, ok := ctx.Deadline(); ok {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, time.Until(deadline)*8/10)
		defer cancel()
	}
	price, err := fetch(ctx)
	if err != nil {
		return 0, fmt.Errorf("price: %w", err)
	}
	return price, nil
}
// #endregion shown
