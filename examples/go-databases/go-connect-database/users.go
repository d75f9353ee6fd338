package example

import (
	"context"
	"database/sql"
	"errors"
)

// #region shown
type User struct {
	ID    int64
	Email string
	// Go 1.22+
	Phone sql.Null[string]
}

var ErrUserNotFound = errors.New("user not found")

func userByID(ctx context.Context, db *sql.DB, id int64) (User, error) {
	var u User
	err := db.QueryRowContext(ctx,
		`SELECT id, email, phone FROM users WHERE id = $1`, id).
		Scan(&u.ID, &u.Email, &u.Phone)
	if errors.Is(err, sql.ErrNoRows) {
		return User{}, ErrUserNotFound
	}
	return u, err
}

func emails(ctx context.Context, db *sql.DB, city string) ([]string, error) {
	rows, err := db.QueryContext(ctx,
		`SELECT email FROM users WHERE city = $1`, city)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var e string
		if err := rows.Scan(&e); err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	// Next also returns false after an error.
	return out, rows.Err()
}
// #endregion shown
