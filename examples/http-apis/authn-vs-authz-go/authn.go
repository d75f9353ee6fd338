package auth

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
)

// #region shown
type Principal struct {
	UserID string
	Roles  []string
}

type principalKey struct{} // unexported: no other package can collide

func PrincipalFrom(ctx context.Context) (Principal, bool) {
	p, ok := ctx.Value(principalKey{}).(Principal)
	return p, ok
}

// ErrUnavailable: the key set or the session store cannot be reached.
var ErrUnavailable = errors.New("cannot verify now")

type Verifier func(ctx context.Context, token string) (Principal, error)

func Authenticate(verify Verifier, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
		p, err := Principal{}, errors.New("no bearer token")
		if strings.EqualFold(scheme, "Bearer") && token != "" {
			p, err = verify(r.Context(), token)
		}
		if errors.Is(err, ErrUnavailable) { // no 401: it discards tokens
			http.Error(w, "try again later", http.StatusServiceUnavailable)
			return
		}
		if err != nil {
			slog.WarnContext(r.Context(), "authentication failed", "err", err)
			w.Header().Set("WWW-Authenticate", `Bearer realm="api"`)
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		ctx := context.WithValue(r.Context(), principalKey{}, p)
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}
// #endregion shown
