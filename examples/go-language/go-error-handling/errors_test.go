package errorhandling

import (
	"errors"
	"fmt"
	"testing"
)

func TestStatus(t *testing.T) {
	if err := fmt.Errorf("checkout: %w", loadUser(42)); status(err) != 404 || err.Error() != "checkout: load user 42: not found" {
		t.Error(err, status(err))
	}
	if err := fmt.Errorf("checkout: %w", loadUser(0)); status(err) != 400 {
		t.Error(err, status(err))
	}
	if status(nil) != 200 || status(errors.New("x")) != 500 {
		t.Error("200 and 500")
	}
	if hidden := fmt.Errorf("checkout: %v", loadUser(42)); status(hidden) != 500 {
		t.Error("the plain verb keeps the chain")
	}
	if loadUser(42) == ErrNotFound {
		t.Error("== finds a wrapped error")
	}
}

func TestSeveral(t *testing.T) {
	a, b := errors.New("a"), errors.New("b")
	joined := errors.Join(a, nil, b)
	if !errors.Is(joined, a) || !errors.Is(joined, b) || errors.Unwrap(joined) != nil || errors.Join(nil, nil) != nil {
		t.Error(joined)
	}
	if both := fmt.Errorf("%w and %w", a, b); !errors.Is(both, a) || !errors.Is(both, b) {
		t.Error(both)
	}
	var v *ValidationError
	if !errors.As(errors.Join(a, loadUser(0)), &v) || v.Field != "id" {
		t.Error(v)
	}
}

func TestTypedNil(t *testing.T) {
	err := validate("fine")
	if err == nil {
		t.Fatal("nil")
	}
	defer func() {
		if recover() == nil {
			t.Error("reading it does not panic")
		}
	}()
	_ = err.Error()
}
