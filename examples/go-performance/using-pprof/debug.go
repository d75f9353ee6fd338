// #region shown
package debug

import (
	"net/http"
	"net/http/pprof"
	"time"
)

// NewServer returns a server for profiles, reachable only from this
// host or pod.
func NewServer() *http.Server {
	mux := http.NewServeMux()
	// heap, allocs, goroutine, mutex, block …
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	mux.HandleFunc("/debug/pprof/cmdline", pprof.Cmdline)
	mux.HandleFunc("/debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("/debug/pprof/trace", pprof.Trace)
	return &http.Server{
		Addr:              "127.0.0.1:6060",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
}
// #endregion shown
