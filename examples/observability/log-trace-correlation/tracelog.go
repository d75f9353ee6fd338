// #region shown
package tracelog

import (
	"context"
	"log/slog"

	"go.opentelemetry.io/otel/trace"
)

type Handler struct{ next slog.Handler }

func New(next slog.Handler) Handler { return Handler{next} }

func (h Handler) Enabled(ctx context.Context, l slog.Level) bool {
	return h.next.Enabled(ctx, l)
}

func (h Handler) Handle(ctx context.Context, r slog.Record) error {
	if sc := trace.SpanContextFromContext(ctx); sc.IsValid() {
		r = r.Clone()
		r.AddAttrs(
			slog.String("trace_id", sc.TraceID().String()),
			slog.String("span_id", sc.SpanID().String()),
			slog.Bool("sampled", sc.IsSampled()),
		)
	}
	return h.next.Handle(ctx, r)
}

func (h Handler) WithAttrs(as []slog.Attr) slog.Handler {
	return Handler{h.next.WithAttrs(as)}
}

func (h Handler) WithGroup(name string) slog.Handler {
	return Handler{h.next.WithGroup(name)}
}
// #endregion shown
