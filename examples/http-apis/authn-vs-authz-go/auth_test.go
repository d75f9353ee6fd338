package auth

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestAuthenticate(t *testing.T) {
	verify := func(_ context.Context, token string) (Principal, error) {
		if token == "good" {
			return Principal{UserID: "ann"}, nil
		}
		if token == "unknown" {
			return Principal{}, fmt.Errorf("fetch keys: %w", ErrUnavailable)
		}
		return Principal{}, errors.New("bad signature")
	}
	h := Authenticate(verify, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if p, ok := PrincipalFrom(r.Context()); !ok || p.UserID != "ann" {
			t.Errorf("principal %+v, %t", p, ok)
		}
	}))
	for header, want := range map[string]int{
		"Bearer good": 200, "bearer good": 200, "": 401, "Bearer": 401, "Bearer ": 401, "Bearer bad": 401, "Basic good": 401, "good": 401,
		"Bearer unknown": 503,
	} {
		r := httptest.NewRequest("GET", "/", nil)
		if header != "" {
			r.Header.Set("Authorization", header)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != want || want == 401 && w.Header().Get("WWW-Authenticate") == "" {
			t.Errorf("%q: %d, want %d", header, w.Code, want)
		}
	}
	if _, ok := PrincipalFrom(t.Context()); ok {
		t.Error("a principal from nowhere")
	}
}

type store struct{ canceled int }

func (s *store) Get(_ context.Context, id string) (Order, error) {
	if id != "1001" {
		return Order{}, ErrNotFound
	}
	return Order{ID: id, OwnerID: "ann"}, nil
}
func (s *store) Cancel(context.Context, string, string) error { s.canceled++; return nil }

func TestOnlyOwnerAndSupportCancel(t *testing.T) {
	for _, c := range []struct {
		who  Caller
		id   string
		want error
	}{
		{Caller{UserID: "ann"}, "1001", nil},
		{Caller{UserID: "bob", Roles: []string{"support"}}, "1001", nil},
		{Caller{UserID: "bob", Roles: []string{"customer"}}, "1001", ErrNotFound},
		{Caller{UserID: "bob", Roles: []string{"auditor"}}, "1001", ErrForbidden},
		{Caller{UserID: "ann"}, "1002", ErrNotFound},
		{Caller{}, "1001", ErrNotFound},
	} {
		s := &store{}
		err := (&OrderService{s}).Cancel(t.Context(), c.who, c.id)
		if !errors.Is(err, c.want) || (s.canceled == 1) != (c.want == nil) {
			t.Errorf("%+v: %v, canceled %d times", c, err, s.canceled)
		}
	}
}
