package early

import "net/http"

// #region shown
// edge tells clients of HTTP/3 on the same port, and refuses to change
// anything for a request that a proxy received as early data (0-RTT).
func edge(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Alt-Svc", `h3=":443"; ma=86400`)
		safe := r.Method == http.MethodGet || r.Method == http.MethodHead
		if r.Header.Get("Early-Data") == "1" && !safe {
			// The client sends it again after the handshake.
			http.Error(w, "too early", http.StatusTooEarly)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// #endregion shown
