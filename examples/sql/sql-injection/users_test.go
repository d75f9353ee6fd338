package example

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"os"
	"testing"
)

func TestQueries(t *testing.T) {
	attack := "' OR role = 'admin' --"
	if err := os.WriteFile("attack.sql", []byte(emailQuery(attack)), 0o600); err != nil {
		t.Fatal(err)
	}
	var text string
	var value any
	f := &fake{answer: func(query string, args []driver.NamedValue) ([]string, [][]driver.Value, error) {
		text, value = query, args[0].Value
		return []string{"id", "email"}, nil, nil
	}}
	db := sql.OpenDB(f)
	defer db.Close()
	rows, err := listUsers(context.Background(), db, attack, "created", true)
	if err != nil {
		t.Fatal(err)
	}
	rows.Close()
	if want := "SELECT id, email FROM users WHERE role = $1 ORDER BY created_at DESC, id LIMIT 100"; text != want || value != attack {
		t.Errorf("%s, %v", text, value)
	}
	if _, err := listUsers(context.Background(), db, "x", "created_at; DROP TABLE users", false); err == nil {
		t.Error("an unknown sort key is accepted")
	}
}
