package policy

import (
	"errors"
	"testing"
	"time"
)

func renew(t *testing.T, now time.Time) error {
	t.Helper()
	p := &Policy{lapsedOn: time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)}
	err := p.Renew(now)
	if (err == nil) != p.lapsedOn.IsZero() {
		t.Errorf("%v leaves the policy at %v", err, p.lapsedOn)
	}
	return err
}

func TestRenewOnTheLastDayIsAllowed(t *testing.T) {
	if err := renew(t, time.Date(2026, 3, 31, 23, 59, 59, 0, time.UTC)); err != nil {
		t.Error(err)
	}
}

func TestRenewAfterGracePeriodIsRefused(t *testing.T) {
	if err := renew(t, time.Date(2026, 4, 1, 0, 0, 0, 0, time.UTC)); !errors.Is(err, ErrGracePeriodOver) {
		t.Errorf("got %v", err)
	}
}

func TestRenewInForceIsAllowed(t *testing.T) {
	if err := new(Policy).Renew(time.Now()); err != nil {
		t.Error(err)
	}
}
