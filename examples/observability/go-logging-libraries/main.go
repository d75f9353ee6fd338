// #region shown
package main

import (
	"context"
	"log/slog"
	"os"
)

func main() {
	level := new(slog.LevelVar) // may be changed while the program runs

	jsonOut := slog.NewJSONHandler(os.Stdout,
		&slog.HandlerOptions{Level: level})
	textErr := slog.NewTextHandler(os.Stderr,
		&slog.HandlerOptions{Level: slog.LevelError})

	log := slog.New(slog.NewMultiHandler(jsonOut, textErr)) // Go 1.26
	log = log.With("service", "shop")                       // formatted once

	ctx := context.Background()
	log.DebugContext(ctx, "cache miss", "key", "p:42") // dropped: level is Info
	level.Set(slog.LevelDebug)
	log.LogAttrs(ctx, slog.LevelDebug, "cache miss",
		slog.String("key", "p:42"), slog.Int("shard", 3))
}
// #endregion shown
