package limit

import (
	"bytes"
	"context"
	"os"
	"runtime/debug"
	"strconv"
	"time"
)

// #region shown
// followMemoryLimit keeps the Go memory limit at 90 % of the container's,
// read from file, which is /sys/fs/cgroup/memory.max with cgroup v2.
func followMemoryLimit(ctx context.Context, file string, every time.Duration) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		if text, err := os.ReadFile(file); err == nil {
			text = bytes.TrimSpace(text) // a number, or "max": no limit
			if n, err := strconv.ParseInt(string(text), 10, 64); err == nil {
				debug.SetMemoryLimit(n / 10 * 9)
			}
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}

// #endregion shown
