package pool

import (
	"bytes"
	"encoding/json"
	"net/http"
	"sync"
)

// #region shown
var bufPool = sync.Pool{New: func() any { return new(bytes.Buffer) }}

const maxPooled = 64 << 10

func writeJSON(w http.ResponseWriter, v any) error {
	buf := bufPool.Get().(*bytes.Buffer)
	// never trust the previous user
	buf.Reset()
	defer func() {
		// let giants be collected
		if buf.Cap() <= maxPooled {
			bufPool.Put(buf)
		}
	}()
	if err := json.NewEncoder(buf).Encode(v); err != nil {
		// nothing sent yet: a clean 500 is still possible
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	_, err := w.Write(buf.Bytes())
	return err
}
// #endregion shown
