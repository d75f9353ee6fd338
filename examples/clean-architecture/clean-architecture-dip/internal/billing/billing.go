// Package billing owns the interface it needs.
package billing

import (
	"context"
	"time"
)

// #region shown
// Sender is all that package billing needs of a mail system.
type Sender interface {
	Send(ctx context.Context, to, subject, text string) error
}

type Reminder struct {
	mail Sender
	now  func() time.Time
}

func NewReminder(mail Sender, now func() time.Time) *Reminder {
	return &Reminder{mail: mail, now: now}
}

func (r *Reminder) Remind(
	ctx context.Context, to string, due time.Time,
) error {
	if r.now().Before(due) {
		return nil
	}
	text := "It was due on " + due.Format(time.DateOnly) + "."
	return r.mail.Send(ctx, to, "Invoice overdue", text)
}
// #endregion shown
