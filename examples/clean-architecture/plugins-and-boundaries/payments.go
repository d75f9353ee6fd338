// Package payments shows a port and an adapter.
package payments

import (
	"context"
	"errors"
	"fmt"
)

// #region shown
var ErrDeclined = errors.New("payment declined")

// Payments is owned by the core. A charge may be repeated: an order is
// charged once.
type Payments interface {
	Charge(ctx context.Context, orderID string, cents int64) (string, error)
}

// acmeClient stands for a vendor SDK; Acme is the adapter around it.
type acmeClient interface {
	Pay(ctx context.Context, key, amount string) (string, int, error)
}

type Acme struct{ client acmeClient }

func (a Acme) Charge(
	ctx context.Context, orderID string, cents int64,
) (string, error) {
	if cents <= 0 {
		return "", fmt.Errorf("acme charge: %d cents", cents)
	}
	// This vendor wants "12.50", and the order ID as idempotency key.
	amount := fmt.Sprintf("%d.%02d", cents/100, cents%100)
	id, code, err := a.client.Pay(ctx, orderID, amount)
	switch {
	case err != nil:
		// A timeout says nothing about the payment: ask again, same key.
		return "", fmt.Errorf("acme charge: %w", err)
	case code == 51:
		// The vendor's "insufficient funds".
		return "", ErrDeclined
	case code != 0:
		return "", fmt.Errorf("acme charge: code %d", code)
	}
	return id, nil
}

func NewPayments(provider string, acme acmeClient) (Payments, error) {
	switch provider {
	case "acme":
		return Acme{client: acme}, nil
	default:
		return nil, fmt.Errorf("unknown payment provider %q", provider)
	}
}
// #endregion shown
