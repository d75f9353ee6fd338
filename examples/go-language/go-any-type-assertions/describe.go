package describe

import (
	"fmt"
	"io"
)

// #region shown
func describe(x any) string {
	switch v := x.(type) {
	case nil:
		return "nothing"
	case int, int64:
		// v is still any here
		return fmt.Sprintf("an integer, %v", v)
	case []string:
		// v is []string
		return fmt.Sprintf("%d strings", len(v))
	case error:
		// an interface may be a case, too
		return "failed: " + v.Error()
	case fmt.Stringer:
		return v.String()
	default:
		return fmt.Sprintf("unexpected %T", v)
	}
}
// #endregion shown

// #region shown-2
type Flusher interface{ Flush() error }

func finish(w io.Writer) error {
	if f, ok := w.(Flusher); ok {
		return f.Flush()
	}
	// plain writers have nothing to flush
	return nil
}
// #endregion shown-2
