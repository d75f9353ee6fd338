// #region shown
// Package tools runs what a language model asks for.
package tools

import (
	"context"
	"encoding/json/jsontext"
	"encoding/json/v2"
	"errors"
	"fmt"
	"sync"
)

type Call struct {
	Tool string         `json:"tool"`
	Args jsontext.Value `json:"args"`
}

type Shop interface {
	// Status fails with ErrNotFound for an order of another customer.
	Status(ctx context.Context, customer, order int64) (string, error)
}

var (
	ErrNotFound     = errors.New("order not found")
	ErrNotAllowed   = errors.New("tool not allowed")
	ErrNeedsConsent = errors.New("needs the user's consent")
)

// Session belongs to one user. The model chooses tools and arguments; who
// asks, and what is allowed, never comes from the model.
type Session struct {
	customer int64 // from the login
	shop     Shop

	mu        sync.Mutex      // a model may ask for several tools at once
	consented map[string]bool // calls that the user confirmed, word for word
}

func (s *Session) Run(ctx context.Context, call Call) (string, error) {
	var args struct {
		Order int64 `json:"order"`
	}
	strict := json.RejectUnknownMembers(true)
	if err := json.Unmarshal(call.Args, &args, strict); err != nil {
		return "", fmt.Errorf("arguments: %w", err)
	}
	switch call.Tool {
	case "order_status":
		return s.shop.Status(ctx, s.customer, args.Order)
	case "cancel_order":
		action := fmt.Sprintf("cancel order %d", args.Order)
		if _, err := s.shop.Status(ctx, s.customer, args.Order); err != nil {
			return "", err
		}
		s.mu.Lock()
		consented := s.consented[action]
		delete(s.consented, action) // once
		s.mu.Unlock()
		if !consented {
			return "", fmt.Errorf("%w: %s", ErrNeedsConsent, action)
		}
		return "done", nil // and canceled here
	default:
		return "", fmt.Errorf("%w: %q", ErrNotAllowed, call.Tool)
	}
}

// #endregion shown
