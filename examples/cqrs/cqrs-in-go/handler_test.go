package app

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"testing"
)

type double struct{}

func (double) Handle(_ context.Context, n int) (int, error) {
	if n < 0 {
		return 0, errors.New("negative")
	}
	return 2 * n, nil
}

func TestLogged(t *testing.T) {
	var out bytes.Buffer
	h := Logged[int, int](double{}, slog.New(slog.NewTextHandler(&out, nil)))
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			if n, err := h.Handle(t.Context(), 4); n != 8 || err != nil {
				t.Errorf("%d, %v", n, err)
			}
		})
	}
	wg.Wait()
	if _, err := h.Handle(t.Context(), -1); err == nil || err.Error() != "negative" {
		t.Errorf("the error is lost: %v", err)
	}
	if s := out.String(); strings.Count(s, "case=int") != 11 || !strings.Contains(s, "err=negative") {
		t.Error(s)
	}
}
