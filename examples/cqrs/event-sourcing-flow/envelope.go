// Package event links messages.
package event

import (
	"cmp"
	"encoding/json"
)

// #region shown
type Envelope struct {
	// For deduplication.
	ID string
	// Partition key, keeps order per aggregate.
	StreamID string
	Version  int64
	Type     string
	// The same for the whole business process.
	CorrelationID string
	// ID of the message that led to this one.
	CausationID string
	Payload     json.RawMessage
}

func caused(by Envelope, next Envelope) Envelope {
	// The first message of a process has no correlation ID yet.
	next.CorrelationID = cmp.Or(by.CorrelationID, by.ID)
	next.CausationID = by.ID
	return next
}
// #endregion shown
