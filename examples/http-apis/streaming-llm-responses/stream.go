package stream

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"time"
)

// #region shown
// stream passes a model's events on as they arrive. The model is given up
// when it is silent for longer than idle, the client when it reads no longer.
func stream(model *http.Client, url string,
	idle time.Duration) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithCancelCause(r.Context())
		defer cancel(nil)
		silent := time.AfterFunc(idle, func() {
			cancel(errors.New("model silent"))
		})
		defer silent.Stop()

		req, err := http.NewRequestWithContext(ctx, "POST", url, r.Body)
		if err != nil {
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
		res, err := model.Do(req)
		if err != nil {
			http.Error(w, "model unavailable", http.StatusBadGateway)
			return
		}
		defer res.Body.Close()
		if res.StatusCode != http.StatusOK {
			http.Error(w, "model refused", http.StatusBadGateway)
			return
		}

		w.Header().Set("Content-Type", "text/event-stream")
		w.Header().Set("X-Accel-Buffering", "no") // nginx: do not collect
		out := http.NewResponseController(w)
		in := bufio.NewReader(res.Body)
		complete := false
		for {
			line, err := in.ReadBytes('\n')
			silent.Reset(idle)
			out.SetWriteDeadline(time.Now().Add(10 * time.Second))
			if _, werr := w.Write(line); werr != nil {
				return // the client is gone; the defers stop the model
			}
			if bytes.Equal(line, []byte("\n")) { // an event ends
				if out.Flush() != nil {
					return
				}
			}
			complete = complete || bytes.Equal(line, []byte("data: [DONE]\n"))
			if err == io.EOF && complete {
				return
			}
			if err != nil { // too late for a status
				io.WriteString(w, "event: error\ndata: answer incomplete\n\n")
				out.Flush()
				return
			}
		}
	}
}

// #endregion shown
