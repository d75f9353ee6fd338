package erp

import (
	"errors"
	"fmt"
)

// State belongs to our domain (in its own package in real code).
type State string

const (
	InProgress State = "in progress"
	Delivered  State = "delivered"
	OnHold     State = "on hold"
)

var (
	ErrUnknownOrder = errors.New("order unknown")
	ErrUnmapped     = errors.New("unmapped ERP status")
)

// reply is the wire format and stays in this package.
type reply struct {
	RetCode int    `json:"RC"`
	Status  string `json:"AUFSTAT"`
	Hold    string `json:"SPERRKZ"`
}

func translate(r reply) (State, error) {
	switch {
	case r.RetCode == 17:
		return "", ErrUnknownOrder
	case r.RetCode != 0:
		return "", fmt.Errorf("erp return code %d", r.RetCode)
	case r.Hold == "X":
		return OnHold, nil
	case r.Hold != "":
		return "", fmt.Errorf("%w: hold %q", ErrUnmapped, r.Hold)
	}
	switch r.Status {
	case "10", "20":
		return InProgress, nil
	case "40":
		return Delivered, nil
	}
	return "", fmt.Errorf("%w: %q", ErrUnmapped, r.Status)
}
