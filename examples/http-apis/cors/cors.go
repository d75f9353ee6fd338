package web

import "net/http"

// #region shown
func cors(allowed map[string]bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Add("Vary", "Origin") // also for origins that are not allowed
		origin := r.Header.Get("Origin")
		if allowed[origin] {
			h.Set("Access-Control-Allow-Origin", origin)
			h.Set("Access-Control-Allow-Credentials", "true")
		}
		preflight := r.Method == http.MethodOptions &&
			r.Header.Get("Access-Control-Request-Method") != ""
		if !preflight {
			next.ServeHTTP(w, r)
			return
		}
		if allowed[origin] {
			h.Set("Access-Control-Allow-Methods",
				"GET, POST, PUT, PATCH, DELETE")
			h.Set("Access-Control-Allow-Headers",
				"Authorization, Content-Type")
			h.Set("Access-Control-Max-Age", "600")
		}
		w.WriteHeader(http.StatusNoContent)
	})
}
// #endregion shown
// #region shown-2
func protect(api http.Handler) (http.Handler, error) {
	csrf := http.NewCrossOriginProtection()
	if err := csrf.AddTrustedOrigin("https://app.example.com"); err != nil {
		return nil, err
	}
	// 403 for unsafe cross-origin requests of browsers.
	return csrf.Handler(api), nil
}
// #endregion shown-2
