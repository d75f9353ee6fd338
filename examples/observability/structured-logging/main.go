// #region shown
package main

import (
	"context"
	"log/slog"
	"os"
)

type Card struct{ Number, Holder string }

// LogValue decides what a card looks like in any log line.
func (c Card) LogValue() slog.Value {
	return slog.StringValue("****" + c.Number[max(0, len(c.Number)-4):])
}

func redact(_ []string, a slog.Attr) slog.Attr {
	switch a.Key {
	case "password", "token", "authorization":
		return slog.String(a.Key, "[redacted]")
	}
	return a
}

type ctxKey struct{}

func withLogger(ctx context.Context, l *slog.Logger) context.Context {
	return context.WithValue(ctx, ctxKey{}, l)
}

func logger(ctx context.Context) *slog.Logger {
	if l, ok := ctx.Value(ctxKey{}).(*slog.Logger); ok {
		return l
	}
	return slog.Default()
}

func main() {
	options := &slog.HandlerOptions{ReplaceAttr: redact}
	base := slog.New(slog.NewJSONHandler(os.Stdout, options)).
		With("service", "shop", "version", "1.48.2")

	// A middleware does this once per request.
	ctx := withLogger(context.Background(), base.With("request_id", "r-81f3"))

	card := Card{Number: "4111111111111111", Holder: "A. Lee"}
	logger(ctx).InfoContext(ctx, "card stored", "card", card, "token", "s3cr3t")
}
// #endregion shown
