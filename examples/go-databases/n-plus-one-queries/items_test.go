package example

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"testing"
)

func TestQueriesDoNotGrowWithRows(t *testing.T) {
	counts := map[int]int{}
	for _, orders := range []int{3, 30} {
		f := &fake{answer: func(_ string, args []driver.NamedValue) ([]string, [][]driver.Value, error) {
			var rows [][]driver.Value
			for _, id := range args[0].Value.([]int64) {
				rows = append(rows, []driver.Value{id, "A"}, []driver.Value{id, "B"})
			}
			return []string{"order_id", "sku"}, rows, nil
		}}
		db := sql.OpenDB(f)
		var ids []int64
		for id := range orders {
			ids = append(ids, int64(id))
		}
		found, err := itemsOf(context.Background(), db, ids)
		if err != nil || len(found) != orders || len(found[1]) != 2 {
			t.Errorf("%d orders: %v, %v", orders, found, err)
		}
		counts[orders] = f.count("query")
		db.Close()
	}
	if counts[3] != 1 || counts[30] != 1 {
		t.Errorf("queries: %v", counts)
	}
}

func TestBrokenConnection(t *testing.T) {
	broken := errors.New("connection reset")
	f := &fake{answer: func(string, []driver.NamedValue) ([]string, [][]driver.Value, error) {
		return []string{"order_id", "sku"}, [][]driver.Value{{int64(1), "A"}}, broken
	}}
	db := sql.OpenDB(f)
	defer db.Close()
	if _, err := itemsOf(context.Background(), db, []int64{1}); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}
