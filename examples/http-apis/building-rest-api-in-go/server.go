package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"time"
)

// #region shown
type OrderHandler interface {
	Get(w http.ResponseWriter, r *http.Request)
	Create(w http.ResponseWriter, r *http.Request)
}

func newServer(addr string, orders OrderHandler,
	wrap func(http.Handler) http.Handler) *http.Server {
	api := http.NewServeMux()
	api.HandleFunc("GET /v1/orders/{id}", orders.Get) // also answers HEAD
	api.HandleFunc("POST /v1/orders", orders.Create)

	root := http.NewServeMux()
	root.Handle("/v1/", wrap(api)) // logging, auth, limits: not for probes
	root.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusOK)
	})

	return &http.Server{
		Addr:              addr,
		Handler:           root,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       2 * time.Minute,
	}
}
// #endregion shown
// #region shown-2
func decode[T any](w http.ResponseWriter, r *http.Request) (T, error) {
	var v T
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&v); err != nil {
		return v, fmt.Errorf("decode body: %w", err)
	}
	if err := dec.Decode(new(json.RawMessage)); !errors.Is(err, io.EOF) {
		return v, errors.New("decode body: data after the JSON value")
	}
	return v, nil
}

func encode(w http.ResponseWriter, status int, v any) {
	body, err := json.Marshal(v)
	if err != nil { // nothing is sent yet, so a clean 500 is still possible
		slog.Error("encode response", "err", err)
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status) // after the headers, before the body
	if _, err := w.Write(body); err != nil {
		slog.Debug("client gone", "err", err)
	}
}
// #endregion shown-2
// #region shown-3
type handlerFunc func(http.ResponseWriter, *http.Request) error

var errNotFound = errors.New("not found")

func (h handlerFunc) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	err := h(w, r)
	if err == nil {
		return
	}
	if errors.Is(err, context.Canceled) && r.Context().Err() != nil {
		slog.InfoContext(r.Context(), "client gone")
		return
	}
	status := http.StatusInternalServerError
	if errors.Is(err, errNotFound) { // the real mapper knows all domain errors
		status = http.StatusNotFound
	}
	level := slog.LevelInfo // a 404 must not page anybody
	if status >= 500 {
		level = slog.LevelError
	}
	slog.Log(r.Context(), level, "request failed", "err", err, "status", status)
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{ // client may be gone
		"title": http.StatusText(status), "status": status,
	})
}
// #endregion shown-3
