package billing

import (
	"context"
	"errors"
	"testing"
	"time"
)

type recorder struct {
	sent []string
	err  error
}

func (r *recorder) Send(_ context.Context, to, _, text string) error {
	r.sent = append(r.sent, to+": "+text)
	return r.err
}

func TestRemind(t *testing.T) {
	due := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	now := due.Add(-time.Second)
	mail := &recorder{}
	r := NewReminder(mail, func() time.Time { return now })
	if err := r.Remind(t.Context(), "a@example.org", due); err != nil || len(mail.sent) != 0 {
		t.Fatalf("before it is due: %v, %v", err, mail.sent)
	}
	now = due
	mail.err = errors.New("refused")
	if err := r.Remind(t.Context(), "a@example.org", due); !errors.Is(err, mail.err) {
		t.Errorf("the failure is lost: %v", err)
	}
	if len(mail.sent) != 1 || mail.sent[0] != "a@example.org: It was due on 2026-03-01." {
		t.Errorf("sent %q", mail.sent)
	}
}
