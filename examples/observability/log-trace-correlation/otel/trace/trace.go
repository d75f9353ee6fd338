// Package trace has what the page uses of OpenTelemetry's package of that name, so that the handler can run here.
package trace

import (
	"context"
	"encoding/hex"
)

type (
	TraceID [16]byte
	SpanID  [8]byte
)

func (id TraceID) String() string { return hex.EncodeToString(id[:]) }
func (id SpanID) String() string  { return hex.EncodeToString(id[:]) }

type SpanContext struct {
	Trace   TraceID
	Span    SpanID
	Sampled bool
}

func (s SpanContext) TraceID() TraceID { return s.Trace }
func (s SpanContext) SpanID() SpanID   { return s.Span }
func (s SpanContext) IsSampled() bool  { return s.Sampled }
func (s SpanContext) IsValid() bool    { return s.Trace != TraceID{} && s.Span != SpanID{} }

type key struct{}

func ContextWithSpanContext(ctx context.Context, s SpanContext) context.Context {
	return context.WithValue(ctx, key{}, s)
}

func SpanContextFromContext(ctx context.Context) SpanContext {
	s, _ := ctx.Value(key{}).(SpanContext)
	return s
}
