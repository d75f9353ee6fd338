// Package store ends database/sql at its adapter.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// #region shown
// Declared by the core.
var ErrUserNotFound = errors.New("user not found")

type User struct{ ID, Email string }

// UserStore is the adapter: database/sql ends here.
type UserStore struct{ db *sql.DB }

func (s UserStore) ByID(ctx context.Context, id string) (User, error) {
	const query = `SELECT email FROM users WHERE id = $1`
	u := User{ID: id}
	err := s.db.QueryRowContext(ctx, query, id).Scan(&u.Email)
	if errors.Is(err, sql.ErrNoRows) {
		return User{}, ErrUserNotFound
	}
	if err != nil {
		return User{}, fmt.Errorf("load user %s: %w", id, err)
	}
	return u, nil
}
// #endregion shown
