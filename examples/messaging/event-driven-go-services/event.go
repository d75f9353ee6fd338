package events

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// #region shown
// Event is the envelope; Data holds the payload of the given type and version.
type Event struct {
	ID            string          `json:"id"`      // the same on every retry
	Type          string          `json:"type"`    // "order.placed"
	Version       int             `json:"version"` // of the payload's schema
	Time          time.Time       `json:"time"`    // when it happened
	CorrelationID string          `json:"correlation_id"`
	Data          json.RawMessage `json:"data"`
}

var ErrPermanent = errors.New("permanent")

func Decode(raw []byte) (Event, error) {
	var e Event
	if err := json.Unmarshal(raw, &e); err != nil {
		return e, fmt.Errorf("%w: %w", ErrPermanent, err)
	}
	if e.ID == "" || e.Type == "" {
		return e, fmt.Errorf("%w: id or type missing", ErrPermanent)
	}
	return e, nil
}
// #endregion shown
