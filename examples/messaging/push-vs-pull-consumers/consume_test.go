package consumer

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

type delivery struct {
	mu          sync.Mutex
	acks, nacks int
}

func (d *delivery) Ack()  { d.mu.Lock(); d.acks++; d.mu.Unlock() }
func (d *delivery) Nack() { d.mu.Lock(); d.nacks++; d.mu.Unlock() }

func TestAtMostSixteenAtOnceAndAllSettled(t *testing.T) {
	in := make(chan Delivery)
	d := &delivery{}
	go func() {
		for range 200 {
			in <- d
		}
		close(in)
	}()
	var running, peak, calls atomic.Int64
	consume(t.Context(), in, func(Delivery) error {
		if n := running.Add(1); n > peak.Load() {
			peak.Store(n)
		}
		time.Sleep(time.Millisecond)
		running.Add(-1)
		if calls.Add(1)%10 == 0 {
			return errors.New("fails")
		}
		return nil
	})
	if peak.Load() > 16 {
		t.Errorf("%d handlers at once, want at most 16", peak.Load())
	}
	if d.acks != 180 || d.nacks != 20 {
		t.Errorf("%d acks, %d nacks when consume returned, want 180 and 20", d.acks, d.nacks)
	}
}

func TestCanceledConsumerFinishesWhatItTook(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	in := make(chan Delivery, 1)
	d := &delivery{}
	in <- d
	consume(ctx, in, func(Delivery) error { cancel(); time.Sleep(20 * time.Millisecond); return nil })
	if d.acks != 1 {
		t.Errorf("%d acks, want 1", d.acks)
	}
}
