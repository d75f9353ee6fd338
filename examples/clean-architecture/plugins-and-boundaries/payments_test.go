package payments

import (
	"context"
	"errors"
	"strings"
	"testing"
)

// sandbox imitates the vendor: one payment per key, and it can time out after it has paid.
type sandbox struct {
	code    int
	timeout bool
	paid    map[string]string
}

func (s *sandbox) Pay(ctx context.Context, key, amount string) (string, int, error) {
	if err := ctx.Err(); err != nil {
		return "", 0, err
	}
	if s.code != 0 {
		return "", s.code, nil
	}
	s.paid[key] = amount
	if s.timeout {
		s.timeout = false
		return "", 0, context.DeadlineExceeded
	}
	return "ref-" + key, 0, nil
}

func TestCharge(t *testing.T) {
	s := &sandbox{paid: map[string]string{}, timeout: true}
	p, err := NewPayments("acme", s)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Charge(t.Context(), "o-1", 1205); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("timeout: %v", err)
	}
	ref, err := p.Charge(t.Context(), "o-1", 1205)
	if ref != "ref-o-1" || err != nil || len(s.paid) != 1 || s.paid["o-1"] != "12.05" {
		t.Errorf("%q, %v, %v", ref, err, s.paid)
	}
	for _, cents := range []int64{0, -5} {
		if _, err := p.Charge(t.Context(), "o-2", cents); err == nil {
			t.Errorf("charged %d cents", cents)
		}
	}
	s.code = 51
	if _, err := p.Charge(t.Context(), "o-3", 100); !errors.Is(err, ErrDeclined) {
		t.Errorf("declined: %v", err)
	}
	s.code = 99
	if _, err := p.Charge(t.Context(), "o-3", 100); err == nil || errors.Is(err, ErrDeclined) {
		t.Errorf("another code: %v", err)
	}
	if _, err := NewPayments("amce", s); err == nil || !strings.Contains(err.Error(), "amce") {
		t.Errorf("a mistyped provider: %v", err)
	}
}
