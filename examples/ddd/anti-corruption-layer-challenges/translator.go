// Package erp counts what it cannot translate.
package erp

import (
	"context"
	"errors"
	"expvar"
	"fmt"
	"log/slog"
)

// #region shown
type Translator struct {
	// Foreign code to domain state.
	states map[string]string
	// Exported, alert on increase.
	unmapped *expvar.Map
}

var ErrUnmapped = errors.New("no mapping for foreign value")

func (t *Translator) State(
	ctx context.Context, code string,
) (string, error) {
	if s, ok := t.states[code]; ok {
		return s, nil
	}
	// The field's name, not the raw value.
	t.unmapped.Add("status", 1)
	slog.WarnContext(ctx, "unmapped", "field", "status", "value", code)
	return "", fmt.Errorf("%w: status %q", ErrUnmapped, code)
}
// #endregion shown
