package main

import (
	"context"
	"errors"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// #region shown
// run serves until SIGTERM. work fetches jobs until fetch is done, and runs
// each one under job, which ends only when the time to drain is over.
func run(handler http.Handler, work func(fetch, job context.Context),
	ready *atomic.Bool) error {
	ctx, stop := signal.NotifyContext(context.Background(),
		syscall.SIGTERM, os.Interrupt)
	defer stop()
	job, cancelJobs := context.WithCancel(context.Background())
	defer cancelJobs()

	srv := &http.Server{Addr: ":8080", Handler: handler,
		ReadHeaderTimeout: 5 * time.Second}
	serveErr := make(chan error, 1)
	go func() { serveErr <- srv.ListenAndServe() }()
	var workers sync.WaitGroup
	workers.Go(func() { work(ctx, job) })

	select {
	case err := <-serveErr: // for example: address already in use
		return err
	case <-ctx.Done():
	}
	stop() // from here on a second signal kills the process
	ready.Store(false)
	time.Sleep(5 * time.Second) // requests still arrive and are served

	drain, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	err := srv.Shutdown(drain)
	if err != nil {
		err = errors.Join(err, srv.Close()) // deadline passed: hard stop
	}
	idle := make(chan struct{})
	go func() { workers.Wait(); close(idle) }()
	select {
	case <-idle:
	case <-drain.Done():
		cancelJobs() // what is unfinished is handed back
		select {
		case <-idle:
		case <-time.After(2 * time.Second):
			err = errors.Join(err, errors.New("a worker did not stop"))
		}
	}
	return err // the caller closes database and telemetry now
}
// #endregion shown
