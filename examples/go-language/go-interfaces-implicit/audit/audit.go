package audit

import "io"

// #region shown-2
type auditWriter struct{ n int }

func (w *auditWriter) Write(p []byte) (int, error) {
	w.n += len(p)
	return len(p), nil
}

var _ io.Writer = (*auditWriter)(nil)
// #endregion shown-2
