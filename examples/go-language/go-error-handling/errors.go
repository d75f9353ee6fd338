package errorhandling

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
)

// #region shown
var ErrNotFound = errors.New("not found")

type ValidationError struct {
	Field string
	Err   error
}

func (e *ValidationError) Error() string {
	return e.Field + ": " + e.Err.Error()
}

func (e *ValidationError) Unwrap() error { return e.Err }

func loadUser(id int) error {
	if id < 1 {
		return &ValidationError{"id", errors.New("must be positive")}
	}
	return fmt.Errorf("load user %d: %w", id, ErrNotFound)
}

func status(err error) int {
	if err == nil {
		return http.StatusOK
	}
	if errors.Is(err, ErrNotFound) {
		return http.StatusNotFound
	}
	// AsType: since Go 1.26
	if v, ok := errors.AsType[*ValidationError](err); ok {
		slog.Info("rejected", "field", v.Field)
		return http.StatusBadRequest
	}
	return http.StatusInternalServerError
}
// #endregion shown

// #region shown-2
func validate(name string) error {
	// a nil pointer
	var perr *fs.PathError
	if name == "" {
		perr = &fs.PathError{Op: "validate", Err: fs.ErrInvalid}
	}
	// not nil: the interface holds the type *fs.PathError
	return perr
}
// #endregion shown-2
