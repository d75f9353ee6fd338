package invoice

import (
	"context"
	"errors"
	"io"
	"testing"
)

type fixed map[string]float64

func (f fixed) Rate(_ context.Context, currency string) (float64, error) {
	if r, ok := f[currency]; ok {
		return r, nil
	}
	return 0, errors.New("unknown")
}

func TestTotal(t *testing.T) {
	s := NewService(fixed{"EUR": 2})
	if got, err := s.Total(t.Context(), 10, "EUR"); got != 20 || err != nil {
		t.Error(got, err)
	}
	if _, err := s.Total(t.Context(), 10, "XXX"); err == nil {
		t.Error("no error")
	}
}

type writer struct{ n int }

func (w *writer) Write(p []byte) (int, error) { w.n += len(p); return len(p), nil }

func TestANilPointerIsNoNilInterface(t *testing.T) {
	var p *writer
	var w io.Writer = p
	if w == nil {
		t.Error("nil")
	}
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	w.Write(nil)
}
