package boundary

import (
	"log/slog"
	"net/http"
	"runtime/debug"
)

// #region shown
func Recover(logger *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			v := recover()
			if v == nil {
				return
			}
			if v == http.ErrAbortHandler {
				// deliberate abort, not a bug
				panic(v)
			}
			logger.ErrorContext(r.Context(), "panic in handler",
				"panic", v, "stack", string(debug.Stack()))
			// no effect on the status if the header is already out
			http.Error(w, "internal server error",
				http.StatusInternalServerError)
		}()
		next.ServeHTTP(w, r)
	})
}
// #endregion shown
