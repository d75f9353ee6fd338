package routes

import "net/http"

// #region shown
func routes(h map[string]http.HandlerFunc,
	requireAdmin func(http.Handler) http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /orders/{id}", h["get"])         // r.PathValue("id")
	mux.HandleFunc("GET /files/{path...}", h["file"])    // the rest of the path
	mux.HandleFunc("GET /{$}", h["index"])               // exactly "/"
	mux.HandleFunc("api.example.com/status", h["state"]) // host and any method

	admin := http.NewServeMux()
	admin.HandleFunc("DELETE /users/{id}", h["deleteUser"])
	mux.Handle("/admin/", http.StripPrefix("/admin", requireAdmin(admin)))
	return mux
}
// #endregion shown
