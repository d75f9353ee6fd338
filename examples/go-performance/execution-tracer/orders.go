package orders

import (
	"context"
	"errors"
	"log"
	"os"
	"runtime/trace"
	"sync/atomic"
	"time"
)

// #region shown
func handleOrder(ctx context.Context, id string) error {
	ctx, task := trace.NewTask(ctx, "order")
	defer task.End()
	trace.Log(ctx, "orderID", id)

	var err error
	trace.WithRegion(ctx, "reserve", func() { err = reserve(ctx, id) })
	return err
}

func reserve(ctx context.Context, id string) error { return ctx.Err() }
// #endregion shown

// #region shown-2
func newRecorder() (*trace.FlightRecorder, error) {
	fr := trace.NewFlightRecorder(trace.FlightRecorderConfig{
		// about twice the event you hunt
		MinAge: 10 * time.Second,
		// takes precedence over MinAge; a hint
		MaxBytes: 16 << 20,
	})
	// one active recorder per process
	return fr, fr.Start()
}

var dumped atomic.Bool

func recordSlow(fr *trace.FlightRecorder, start time.Time) {
	if time.Since(start) < 500*time.Millisecond {
		return
	}
	if !dumped.CompareAndSwap(false, true) {
		return
	}
	// do not make the slow request slower
	go func() {
		f, err := os.CreateTemp("", "slow-*.trace")
		if err != nil {
			log.Printf("flight recorder: %v", err)
			return
		}
		_, err = fr.WriteTo(f)
		if err := errors.Join(err, f.Close()); err != nil {
			log.Printf("flight recorder: %v", err)
		}
	}()
}
// #endregion shown-2
