package main

import (
	"context"
	"fmt"
	"net/http"
	"sync/atomic"
	"time"
)

// A service with a request of seven seconds and jobs that take as long as JOB says.
func main() {
	var ready atomic.Bool
	ready.Store(true)
	http.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-time.After(7 * time.Second):
			fmt.Fprint(w, "done")
		case <-r.Context().Done():
			fmt.Println("request canceled")
		}
	})
	http.HandleFunc("/ready", func(w http.ResponseWriter, r *http.Request) {
		if !ready.Load() {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})
	jobs := 0
	work := func(fetch, job context.Context) {
		for fetch.Err() == nil {
			jobs++
			fmt.Println("job", jobs, "begins")
			select {
			case <-time.After(8 * time.Second):
				fmt.Println("job", jobs, "finished")
			case <-job.Done():
				fmt.Println("job", jobs, "handed back")
			}
		}
		fmt.Println("worker stopped")
	}
	fmt.Println("run:", run(http.DefaultServeMux, work, &ready))
}
