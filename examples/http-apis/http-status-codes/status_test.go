package status

import (
	"context"
	"errors"
	"fmt"
	"testing"
)

func TestWrappedErrorsKeepTheirStatus(t *testing.T) {
	for _, c := range []struct {
		err  error
		want int
	}{
		{&ValidationError{"age", "is negative"}, 422}, {ErrNotFound, 404}, {ErrConflict, 409}, {ErrForbidden, 403},
		{context.DeadlineExceeded, 504}, {context.Canceled, 499}, {errors.New("unknown"), 500},
	} {
		for _, err := range []error{c.err, fmt.Errorf("load: %w", c.err), errors.Join(errors.New("x"), c.err)} {
			if got := statusOf(err); got != c.want {
				t.Errorf("%v: %d, want %d", err, got, c.want)
			}
		}
	}
}
