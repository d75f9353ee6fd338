package login

import (
	"context"
	"errors"
	"testing"
)

// #region shown-2
type fakeUsers map[string]User

func (f fakeUsers) FindByEmail(_ context.Context, email string) (User, error) {
	u, ok := f[email]
	if !ok {
		return User{}, errors.New("not found")
	}
	return u, nil
}
// #endregion shown-2

func TestLookup(t *testing.T) {
	s := New(fakeUsers{"ada@example.com": {}, "bob@example.com": {Disabled: true}})
	if _, err := s.Lookup(t.Context(), "ada@example.com"); err != nil {
		t.Error(err)
	}
	for _, email := range []string{"bob@example.com", "eve@example.com"} {
		if _, err := s.Lookup(t.Context(), email); err == nil {
			t.Error(email)
		}
	}
}

// The repository with all its methods satisfies the view, and a new method breaks nobody.
type repository struct{}

func (*repository) FindByEmail(context.Context, string) (User, error) { return User{}, nil }
func (*repository) Create(context.Context, User) error                { return nil }
func (*repository) MergeAccounts(context.Context, string, string) error {
	return nil
}

var _ = New(&repository{})
