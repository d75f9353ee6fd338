package fulfillment

import (
	"context"
	"errors"
	"fmt"
)

type SKU string

type Warehouse struct {
	Name  string
	stock map[SKU]int
}

func (w Warehouse) CanSupply(s SKU, qty int) bool {
	return w.stock[s] >= qty
}

// Distances is a port: knowledge the domain needs but does not have.
type Distances interface {
	Km(ctx context.Context, warehouse, postcode string) (int, error)
}

var ErrNoSupply = errors.New("no warehouse can supply the order")

// NearestSupplier picks the closest warehouse with enough stock.
func NearestSupplier(
	ctx context.Context, d Distances, ws []Warehouse,
	s SKU, qty int, postcode string,
) (Warehouse, error) {
	best, found, bestKm := Warehouse{}, false, 0
	for _, w := range ws {
		if !w.CanSupply(s, qty) {
			continue
		}
		km, err := d.Km(ctx, w.Name, postcode)
		if err != nil {
			return Warehouse{}, fmt.Errorf("distance from %s: %w", w.Name, err)
		}
		if !found || km < bestKm {
			best, found, bestKm = w, true, km
		}
	}
	if !found {
		return Warehouse{}, ErrNoSupply
	}
	return best, nil
}
