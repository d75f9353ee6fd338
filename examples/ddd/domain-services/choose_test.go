package fulfillment

import (
	"context"
	"errors"
	"testing"
)

type table map[string]int

func (t table) Km(ctx context.Context, warehouse, _ string) (int, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	return t[warehouse], nil
}

func TestNearestSupplier(t *testing.T) {
	km := table{"far": 300, "near": 0, "middle": 100}
	ws := []Warehouse{
		{"far", map[SKU]int{"x": 9}}, {"near", map[SKU]int{"x": 1}}, {"middle", map[SKU]int{"x": 2}},
	}
	for qty, want := range map[int]string{1: "near", 2: "middle", 3: "far"} {
		w, err := NearestSupplier(t.Context(), km, ws, "x", qty, "1010")
		if w.Name != want || err != nil {
			t.Errorf("%d: %q, %v", qty, w.Name, err)
		}
	}
	if _, err := NearestSupplier(t.Context(), km, ws, "x", 10, "1010"); !errors.Is(err, ErrNoSupply) {
		t.Errorf("too many: %v", err)
	}
	if _, err := NearestSupplier(t.Context(), km, nil, "x", 1, "1010"); !errors.Is(err, ErrNoSupply) {
		t.Errorf("no warehouses: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := NearestSupplier(ctx, km, ws, "x", 1, "1010"); !errors.Is(err, context.Canceled) {
		t.Errorf("canceled: %v", err)
	}
}
