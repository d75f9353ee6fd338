// #region shown
package worker

import (
	"context"
	"runtime/pprof"
)

func Go(ctx context.Context, queue string, run func(context.Context)) {
	go pprof.Do(ctx, pprof.Labels("queue", queue), run)
}
// #endregion shown
