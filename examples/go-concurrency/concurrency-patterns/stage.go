package stage

import (
	"context"
	"sync"
)

// #region shown
// Map applies f to every input with the given number of workers.
// The output is closed when the input is exhausted or ctx is done;
// the order is not kept.
func Map[In, Out any](
	ctx context.Context, workers int, in <-chan In,
	f func(context.Context, In) Out,
) <-chan Out {
	out := make(chan Out)
	work := func() {
		for {
			select {
			case <-ctx.Done():
				return
			case v, ok := <-in:
				if !ok {
					return
				}
				select {
				case out <- f(ctx, v):
				case <-ctx.Done():
					return
				}
			}
		}
	}
	var wg sync.WaitGroup
	for range workers {
		wg.Go(work)
	}
	go func() {
		wg.Wait()
		// one closer, after the last sender
		close(out)
	}()
	return out
}
// #endregion shown
