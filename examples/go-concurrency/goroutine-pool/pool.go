package pool

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"
)

// #region shown
type Job func(context.Context) error

// Run works on jobs with n workers until the channel is closed and
// drained, and returns the jobs' errors.
func Run(ctx context.Context, n int, jobs <-chan Job) error {
	var (
		wg   sync.WaitGroup
		mu   sync.Mutex
		errs []error
	)
	for range n {
		wg.Go(func() {
			for job := range jobs {
				if err := runOne(ctx, job); err != nil {
					mu.Lock()
					errs = append(errs, err)
					mu.Unlock()
				}
			}
		})
	}
	wg.Wait()
	return errors.Join(errs...)
}

func runOne(ctx context.Context, job Job) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("job panicked: %v\n%s", p, debug.Stack())
		}
	}()
	if ctx.Err() != nil {
		// drain the rest quickly after cancellation
		return context.Cause(ctx)
	}
	return job(ctx)
}
// #endregion shown

// #region shown-2
// Submit queues a job, waiting at most until ctx is done.
func Submit(ctx context.Context, jobs chan<- Job, job Job) error {
	select {
	case jobs <- job:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
// #endregion shown-2
