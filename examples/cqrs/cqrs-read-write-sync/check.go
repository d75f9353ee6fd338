// Package projection recognizes repetitions and gaps.
package projection

// #region shown
type Outcome int

const (
	// Apply: the next version.
	Apply Outcome = iota
	// Duplicate: acknowledge, do nothing.
	Duplicate
	// Gap: do not apply; wait, retry or reload the stream.
	Gap
)

func check(last, incoming int64) Outcome {
	switch {
	case incoming <= last:
		return Duplicate
	case incoming == last+1:
		return Apply
	default:
		return Gap
	}
}
// #endregion shown
