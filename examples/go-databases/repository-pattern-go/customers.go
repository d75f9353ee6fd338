package example

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// #region shown
var ErrNotFound = errors.New("customer not found")

type Customer struct {
	ID    int64
	Email string
}

// What the use case needs, declared beside it; two methods, not twelve.
type Customers interface {
	ByEmail(ctx context.Context, email string) (Customer, error)
	Save(ctx context.Context, c Customer) error
}

// querier is satisfied by *sql.DB and by *sql.Tx.
type querier interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	ExecContext(ctx context.Context, query string,
		args ...any) (sql.Result, error)
}

// PostgresCustomers implements Customers; Save follows the same form.
type PostgresCustomers struct{ q querier }

func (r PostgresCustomers) ByEmail(ctx context.Context,
	email string) (Customer, error) {
	var c Customer
	err := r.q.QueryRowContext(ctx,
		`SELECT id, email FROM customers WHERE email = $1`, email).
		Scan(&c.ID, &c.Email)
	if errors.Is(err, sql.ErrNoRows) {
		return Customer{}, fmt.Errorf("%s: %w", email, ErrNotFound)
	}
	if err != nil {
		return Customer{}, fmt.Errorf("load customer: %w", err)
	}
	return c, nil
}
// #endregion shown

func (r PostgresCustomers) Save(ctx context.Context, c Customer) error {
	if _, err := r.q.ExecContext(ctx,
		`UPDATE customers SET email = $2 WHERE id = $1`, c.ID, c.Email); err != nil {
		return fmt.Errorf("save customer: %w", err)
	}
	return nil
}

var (
	_ Customers = PostgresCustomers{}
	_ querier   = (*sql.DB)(nil)
	_ querier   = (*sql.Tx)(nil)
)
