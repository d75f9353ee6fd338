// Package policy speaks the clerk's language.
package policy

import (
	"errors"
	"time"
)

// #region shown
type Policy struct {
	// Midnight of the day; zero while in force.
	lapsedOn time.Time
}

const graceDays = 30

var ErrGracePeriodOver = errors.New("grace period is over")

func (p *Policy) Renew(now time.Time) error {
	// The whole 30th day still counts.
	over := p.lapsedOn.AddDate(0, 0, graceDays+1)
	if !p.lapsedOn.IsZero() && !now.Before(over) {
		return ErrGracePeriodOver
	}
	p.lapsedOn = time.Time{}
	return nil
}
// #endregion shown
