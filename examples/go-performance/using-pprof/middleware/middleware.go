// #region shown-2
package middleware

import (
	"context"
	"net/http"
	"runtime/pprof"
)

func profiled(route string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		labels := pprof.Labels("route", route)
		pprof.Do(r.Context(), labels, func(ctx context.Context) {
			next.ServeHTTP(w, r.WithContext(ctx))
		})
	})
}
// #endregion shown-2
