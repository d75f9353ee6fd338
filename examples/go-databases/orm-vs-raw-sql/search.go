package example

import (
	"fmt"
	"strings"
)

// #region shown
func search(f Filter) (string, []any) {
	var where []string
	var args []any
	add := func(condition string, value any) {
		args = append(args, value)
		where = append(where, fmt.Sprintf(condition, len(args)))
	}
	if f.State != "" {
		add("state = $%d", f.State)
	}
	if f.MinCents > 0 {
		add("total_cents >= $%d", f.MinCents)
	}
	query := "SELECT id, total_cents FROM orders"
	if len(where) > 0 {
		query += " WHERE " + strings.Join(where, " AND ")
	}
	return query + " ORDER BY id LIMIT 100", args
}

type Filter struct {
	State    string
	MinCents int64
}
// #endregion shown
