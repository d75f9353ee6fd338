package zerocopy

import (
	"io"
	"net/http"
	"unsafe"
)

// #region shown
type statusWriter struct {
	http.ResponseWriter
	status int
}

func (w *statusWriter) WriteHeader(code int) {
	if w.status == 0 && code >= 200 {
		w.status = code
	}
	w.ResponseWriter.WriteHeader(code)
}

func (w *statusWriter) ReadFrom(r io.Reader) (int64, error) {
	// lets the inner writer choose sendfile
	return io.Copy(w.ResponseWriter, r)
}
// #endregion shown

// #region shown-2
func view(b []byte) string {
	// b must never change again
	return unsafe.String(unsafe.SliceData(b), len(b))
}
// #endregion shown-2
