package queue

import (
	"context"
	"errors"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

func open(t *testing.T) (*amqp.Connection, *amqp.Channel) {
	t.Helper()
	conn, err := amqp.Dial("amqp://guest:guest@127.0.0.1:" + os.Getenv("RABBITMQ_PORT") + "/")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	ch, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	return conn, ch
}

func TestSentMeansConfirmedAndRouted(t *testing.T) {
	conn, ch := open(t)
	if err := ch.Confirm(false); err != nil {
		t.Fatal(err)
	}
	returns := ch.NotifyReturn(make(chan amqp.Return, 1))
	if err := Publish(t.Context(), ch, returns, "m-1", []byte("x")); err == nil || !strings.Contains(err.Error(), "312 NO_ROUTE") {
		t.Errorf("without a queue: %v", err)
	}
	if _, err := ch.QueueDeclare("jobs", true, false, false, false, nil); err != nil {
		t.Fatal(err)
	}
	if err := Publish(t.Context(), ch, returns, "m-1", []byte("x")); err != nil {
		t.Errorf("with a queue: %v", err)
	}
	// The connection dies before the confirm is read: not acknowledged, and stored all the same.
	conf, err := ch.PublishWithDeferredConfirmWithContext(t.Context(), "", "jobs", true, false, amqp.Publishing{Body: []byte("y")})
	if err != nil {
		t.Fatal(err)
	}
	if err := conn.Close(); err != nil {
		t.Fatal(err)
	}
	acked, err := conf.WaitContext(t.Context())
	_, other := open(t)
	if n, _ := other.QueuePurge("jobs", false); n != 2 || err != nil {
		t.Errorf("%d messages stored, %v", n, err)
	}
	t.Logf("acked after the connection closed: %t", acked)
	if err := Publish(t.Context(), ch, returns, "m-2", []byte("x")); err == nil {
		t.Error("a closed channel publishes")
	}
}

func TestAnExpiredContextIsUnknown(t *testing.T) {
	_, ch := open(t)
	if err := ch.Confirm(false); err != nil {
		t.Fatal(err)
	}
	if _, err := ch.QueueDeclare("jobs", true, false, false, false, nil); err != nil {
		t.Fatal(err)
	}
	returns := ch.NotifyReturn(make(chan amqp.Return, 1))
	ctx, cancel := context.WithTimeout(t.Context(), time.Microsecond)
	defer cancel()
	err := Publish(ctx, ch, returns, "m", []byte("x"))
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v", err)
	}
}

func TestStopFinishesWhatWasDelivered(t *testing.T) {
	_, ch := open(t)
	_, other := open(t)
	if _, err := other.QueueDeclare("jobs", true, false, false, false, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := other.QueuePurge("jobs", false); err != nil {
		t.Fatal(err)
	}
	for range 20 {
		if err := other.Publish("", "jobs", true, false, amqp.Publishing{Body: []byte("x")}); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	var handled, running, peak atomic.Int64
	err := Consume(ctx, ch, 2, func(d amqp.Delivery) {
		if n := running.Add(1); n > peak.Load() {
			peak.Store(n)
		}
		if handled.Add(1) == 5 {
			cancel()
		}
		time.Sleep(5 * time.Millisecond)
		if err := d.Ack(false); err != nil {
			t.Error(err)
		}
		running.Add(-1)
	})
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := ch.Close(); err != nil {
		t.Fatal(err)
	}
	left, err := other.QueuePurge("jobs", false)
	if err != nil || int(handled.Load())+left != 20 || peak.Load() > 2 {
		t.Errorf("%d handled, %d left of 20, %d at once, %v", handled.Load(), left, peak.Load(), err)
	}
}

func TestALostConnectionEndsTheLoopWithoutAnError(t *testing.T) {
	conn, ch := open(t)
	if _, err := ch.QueueDeclare("jobs", true, false, false, false, nil); err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(100*time.Millisecond, func() { _ = conn.Close() })
	if err := Consume(t.Context(), ch, 2, func(amqp.Delivery) {}); err != nil {
		t.Error(err)
	}
}
