package example

import (
	"context"
	"database/sql"
	"fmt"
)

// #region shown
// emailQuery is vulnerable: the input ends up inside the statement.
func emailQuery(email string) string {
	return fmt.Sprintf("SELECT id, role FROM users WHERE email = '%s'", email)
}
// #endregion shown

// #region shown-2
var userSort = map[string]string{
	"email":   "email",
	"created": "created_at",
}

func listUsers(ctx context.Context, db *sql.DB,
	role, sortBy string, desc bool) (*sql.Rows, error) {
	column, ok := userSort[sortBy]
	if !ok {
		return nil, fmt.Errorf("unknown sort key %q", sortBy)
	}
	direction := "ASC"
	if desc {
		direction = "DESC"
	}
	// Only constants of this file enter the text; the value is bound.
	query := "SELECT id, email FROM users WHERE role = $1 ORDER BY " +
		column + " " + direction + ", id LIMIT 100"
	return db.QueryContext(ctx, query, role)
}
// #endregion shown-2
