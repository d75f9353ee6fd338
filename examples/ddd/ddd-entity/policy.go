// Package policy guards its life cycle.
package policy

import (
	"errors"
	"fmt"
	"time"
)

// #region shown
type Status int

const (
	Draft Status = iota
	Active
	Canceled
)

var ErrNotActive = errors.New("policy is not active")

type Policy struct {
	id      string
	status  Status
	ends    time.Time
	version int64
}

func NewPolicy(id string, ends time.Time) (*Policy, error) {
	if id == "" {
		return nil, errors.New("policy needs an id")
	}
	return &Policy{id: id, status: Draft, ends: ends}, nil
}

func (p *Policy) Renew(until time.Time) error {
	if p.status != Active {
		return ErrNotActive
	}
	if !until.After(p.ends) {
		return fmt.Errorf("until %s: no extension", until.Format(time.DateOnly))
	}
	p.ends = until
	return nil
}
// #endregion shown
