package welcome

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"
)

// #region shown
type Mailer interface {
	Send(ctx context.Context, to, text string) error
}

func Welcome(ctx context.Context, m Mailer, addr string) error {
	if err := m.Send(ctx, addr, "Welcome!"); err != nil {
		return fmt.Errorf("welcome %s: %w", addr, err)
	}
	return nil
}

type fakeMailer struct {
	sent []string
	err  error
}

func (f *fakeMailer) Send(_ context.Context, to, _ string) error {
	f.sent = append(f.sent, to)
	return f.err
}

func TestWelcomeReportsFailure(t *testing.T) {
	down := errors.New("smtp down")
	err := Welcome(t.Context(), &fakeMailer{err: down}, "ada@example.com")
	if !errors.Is(err, down) {
		t.Fatalf("Welcome error = %v, want it to wrap %v", err, down)
	}
}
// #endregion shown

// #region shown-2
func TestDeadlineIsKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()

		synctest.Sleep(time.Minute - time.Nanosecond)
		if err := ctx.Err(); err != nil {
			t.Fatalf("canceled too early: %v", err)
		}
		synctest.Sleep(time.Nanosecond)
		if !errors.Is(ctx.Err(), context.DeadlineExceeded) {
			t.Fatalf("err = %v, want deadline exceeded", ctx.Err())
		}
	})
}
// #endregion shown-2
