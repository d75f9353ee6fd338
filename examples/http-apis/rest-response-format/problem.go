package problem

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
)

// #region shown
type Problem struct {
	Type   string `json:"type"`
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail,omitempty"`
}

type publicError interface {
	error
	Problem() Problem // deliberately written for clients
}

func writeProblem(w http.ResponseWriter, r *http.Request, err error) {
	p := Problem{
		Type:   "about:blank",
		Title:  http.StatusText(http.StatusInternalServerError),
		Status: http.StatusInternalServerError,
	}
	if pub, ok := errors.AsType[publicError](err); ok {
		p = pub.Problem()
	} else {
		slog.ErrorContext(r.Context(), "unexpected error", "err", err)
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	if err := json.NewEncoder(w).Encode(p); err != nil {
		slog.DebugContext(r.Context(), "write problem", "err", err)
	}
}
// #endregion shown
