package example

import (
	"context"
	"database/sql"
	"fmt"
)

// #region shown
type Store struct{ byID *sql.Stmt }

// NewStore prepares once, at start-up; Close it when the program ends.
func NewStore(ctx context.Context, db *sql.DB) (*Store, error) {
	stmt, err := db.PrepareContext(ctx, `SELECT name FROM users WHERE id = $1`)
	if err != nil {
		return nil, fmt.Errorf("prepare: %w", err)
	}
	return &Store{byID: stmt}, nil
}

func (s *Store) Name(ctx context.Context, id int64) (string, error) {
	var name string
	if err := s.byID.QueryRowContext(ctx, id).Scan(&name); err != nil {
		return "", fmt.Errorf("user %d: %w", id, err)
	}
	return name, nil
}

func (s *Store) Close() error { return s.byID.Close() }
// #endregion shown
