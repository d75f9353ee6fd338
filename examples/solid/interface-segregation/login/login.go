// #region shown
package login

import (
	"context"
	"fmt"
)

type User struct{ Disabled bool }

// userByEmail is all that login needs from the storage.
type userByEmail interface {
	FindByEmail(ctx context.Context, email string) (User, error)
}

type Service struct{ users userByEmail }

func New(users userByEmail) *Service { return &Service{users: users} }

func (s *Service) Lookup(ctx context.Context, email string) (User, error) {
	u, err := s.users.FindByEmail(ctx, email)
	if err != nil {
		return User{}, fmt.Errorf("find user: %w", err)
	}
	if u.Disabled {
		return User{}, fmt.Errorf("user %s is disabled", email)
	}
	return u, nil
}
// #endregion shown
