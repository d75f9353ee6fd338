package query

import (
	"context"
	"errors"
	"math"
	"testing"

	"example/postgresql"
)

func TestHandle(t *testing.T) {
	db := postgresql.Open()
	defer db.Close()
	list := func(q ListOrders) (ids []int64) {
		t.Helper()
		rows, err := Handle(t.Context(), db, q)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			if r.Customer == "" || r.UpdatedAt.Year() != 2026 || r.Version != 1 {
				t.Errorf("%+v", r)
			}
			ids = append(ids, r.ID)
		}
		return ids
	}
	// All pages of one tenant, without a gap or a repetition, while orders arrive.
	before, seen := int64(math.MaxInt64), int64(250)
	for {
		ids := list(ListOrders{"a", before, 60})
		if len(ids) == 0 {
			break
		}
		for _, id := range ids {
			if id != seen {
				t.Fatalf("%d instead of %d", id, seen)
			}
			seen--
		}
		before = ids[len(ids)-1]
		_, err := db.Exec(`INSERT INTO order_list
			SELECT 'a', max(order_id) + 1, 'late', 0, 'open', 1, '2026-01-01' FROM order_list`)
		if err != nil {
			t.Fatal(err)
		}
	}
	if seen != 0 {
		t.Errorf("%d are missing", seen)
	}
	for limit, want := range map[int]int{-1: 1, 0: 1, 7: 7, 1000: 100} {
		if got := len(list(ListOrders{"a", 200, limit})); got != want {
			t.Errorf("limit %d: %d rows", limit, got)
		}
	}
	if ids := list(ListOrders{"b", math.MaxInt64, 100}); len(ids) != 1 {
		t.Errorf("another tenant: %v", ids)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Handle(ctx, db, ListOrders{"a", 9, 9}); !errors.Is(err, context.Canceled) {
		t.Errorf("canceled: %v", err)
	}
}
