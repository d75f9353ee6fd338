package example

import (
	"reflect"
	"testing"
)

func TestSearch(t *testing.T) {
	for _, c := range []struct {
		filter Filter
		query  string
		args   []any
	}{
		{Filter{}, "SELECT id, total_cents FROM orders ORDER BY id LIMIT 100", nil},
		{Filter{MinCents: 5}, "SELECT id, total_cents FROM orders WHERE total_cents >= $1 ORDER BY id LIMIT 100", []any{int64(5)}},
		{
			Filter{State: "' OR 1=1 --", MinCents: 5},
			"SELECT id, total_cents FROM orders WHERE state = $1 AND total_cents >= $2 ORDER BY id LIMIT 100",
			[]any{"' OR 1=1 --", int64(5)},
		},
	} {
		query, args := search(c.filter)
		if query != c.query || !reflect.DeepEqual(args, c.args) {
			t.Errorf("%+v: %s, %v", c.filter, query, args)
		}
	}
}
