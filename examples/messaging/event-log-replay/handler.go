package replay

import (
	"context"
	"database/sql"
	"fmt"
)

// #region shown
type Handler struct {
	// Apply changes state only.
	Apply func(ctx context.Context, tx *sql.Tx, e Event) error
	// Notify writes an outbox row: mail, payment.
	Notify func(ctx context.Context, tx *sql.Tx, e Event) error
}

func (h Handler) Handle(ctx context.Context, tx *sql.Tx, e Event,
	replay bool) error {
	if err := h.Apply(ctx, tx, e); err != nil {
		return fmt.Errorf("event %d: %w", e.Position, err)
	}
	if replay || h.Notify == nil {
		return nil
	}
	return h.Notify(ctx, tx, e)
}

type Event struct {
	Position int64
	Type     string
	Data     []byte
}
// #endregion shown
