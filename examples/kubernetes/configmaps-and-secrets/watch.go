// Package config reads a file again when its content changes.
package config

import (
	"bytes"
	"context"
	"log/slog"
	"os"
	"time"
)

// #region shown
// watchFile calls apply with the content at start and after each change.
func watchFile(
	ctx context.Context, path string, every time.Duration,
	apply func([]byte) error,
) {
	var last []byte
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		data, err := os.ReadFile(path)
		if err != nil {
			slog.Warn("config unreadable, keeping the old one", "err", err)
		} else if last == nil || !bytes.Equal(data, last) {
			if err := apply(data); err != nil {
				slog.Error("config rejected, keeping the old one", "err", err)
			}
			last = data
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}
// #endregion shown
