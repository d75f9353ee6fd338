package tracelog

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"testing"

	"go.opentelemetry.io/otel/trace"
)

// embedded is the trap: With and WithGroup come from the inner handler.
type embedded struct{ slog.Handler }

func (h embedded) Handle(ctx context.Context, r slog.Record) error {
	r.AddAttrs(slog.String("trace_id", "x"))
	return h.Handler.Handle(ctx, r)
}

func line(t *testing.T, wrap func(slog.Handler) slog.Handler, log func(*slog.Logger)) map[string]any {
	t.Helper()
	var out bytes.Buffer
	log(slog.New(wrap(slog.NewJSONHandler(&out, nil))))
	var m map[string]any
	if err := json.Unmarshal(out.Bytes(), &m); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestHandler(t *testing.T) {
	ctx := trace.ContextWithSpanContext(t.Context(), trace.SpanContext{
		Trace: trace.TraceID{0x4b, 0xf9}, Span: trace.SpanID{1}, Sampled: true})
	ours := func(h slog.Handler) slog.Handler { return New(h) }
	const id = "4bf90000000000000000000000000000"
	for name, log := range map[string]func(*slog.Logger){
		"plain": func(l *slog.Logger) { l.InfoContext(ctx, "m", "sku", "A") },
		"with":  func(l *slog.Logger) { l.With("a", 1).InfoContext(ctx, "m") },
		"group as a value": func(l *slog.Logger) {
			l.InfoContext(ctx, "m", slog.Group("req", "path", "/"))
		},
		"after the request": func(l *slog.Logger) { l.InfoContext(context.WithoutCancel(ctx), "m") },
	} {
		if m := line(t, ours, log); m["trace_id"] != id || m["sampled"] != true || m["span_id"] == nil {
			t.Errorf("%s: %v", name, m)
		}
	}
	if m := line(t, ours, func(l *slog.Logger) { l.Info("m") }); m["trace_id"] != nil {
		t.Errorf("without a context: %v", m)
	}
	m := line(t, ours, func(l *slog.Logger) { l.WithGroup("req").InfoContext(ctx, "m") })
	if group, _ := m["req"].(map[string]any); m["trace_id"] != nil || group["trace_id"] != id {
		t.Errorf("WithGroup: %v", m)
	}
	trap := func(h slog.Handler) slog.Handler { return embedded{h} }
	if m := line(t, trap, func(l *slog.Logger) { l.With("a", 1).InfoContext(ctx, "m") }); m["trace_id"] != nil {
		t.Errorf("embedding works after all: %v", m)
	}
}
