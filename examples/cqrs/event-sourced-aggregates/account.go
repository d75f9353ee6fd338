// Package account decides and evolves.
package account

import (
	"errors"
	"fmt"
	"time"
)

// #region shown
type Event interface{ isEvent() }

type Opened struct{ At time.Time }
type Withdrawn struct{ Cents int64 }
type Deposited struct{ Cents int64 }

func (Opened) isEvent()    {}
func (Withdrawn) isEvent() {}
func (Deposited) isEvent() {}

type Account struct {
	open  bool
	cents int64
	// Of the last stored event.
	version int64
	// To be appended.
	uncommitted []Event
}

func (a *Account) evolve(e Event) {
	switch e := e.(type) {
	case Opened:
		a.open = true
	case Deposited:
		a.cents += e.Cents
	case Withdrawn:
		a.cents -= e.Cents
	default:
		// History must not be ignored.
		panic(fmt.Sprintf("unknown event %T", e))
	}
}

func Load(history []Event) *Account {
	a := &Account{}
	for _, e := range history {
		a.evolve(e)
		a.version++
	}
	return a
}

func (a *Account) Withdraw(cents int64) error {
	if !a.open || cents <= 0 || cents > a.cents {
		return errors.New("withdrawal refused")
	}
	e := Withdrawn{Cents: cents}
	a.evolve(e)
	a.uncommitted = append(a.uncommitted, e)
	return nil
}
// #endregion shown
