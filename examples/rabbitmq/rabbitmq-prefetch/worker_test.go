package worker

import (
	"os"
	"sync/atomic"
	"testing"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

func TestTwoDeliveriesAWorkerAndOneHandled(t *testing.T) {
	conn, err := amqp.Dial("amqp://guest:guest@127.0.0.1:" + os.Getenv("RABBITMQ_PORT") + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	ch, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ch.QueueDeclare("jobs", true, false, false, false, nil); err != nil {
		t.Fatal(err)
	}
	for range 30 {
		if err := ch.Publish("", "jobs", true, false, amqp.Publishing{Body: []byte("x")}); err != nil {
			t.Fatal(err)
		}
	}
	var running, peak, handled atomic.Int64
	inspect, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	err = Consume(ch, "jobs", 3, func(d amqp.Delivery) {
		if n := running.Add(1); n > peak.Load() {
			peak.Store(n)
		}
		time.Sleep(10 * time.Millisecond)
		running.Add(-1)
		switch handled.Add(1) {
		case 12: // 30 less what was handled and what the window of 6 holds
			q, err := inspect.QueueDeclare("jobs", true, false, false, false, nil)
			if err != nil || q.Messages > 30-11-3 || q.Messages < 30-12-6 {
				t.Errorf("%d ready in the middle, %v", q.Messages, err)
			}
		case 30:
			time.AfterFunc(300*time.Millisecond, func() { _ = ch.Close() })
		}
		if err := d.Ack(false); err != nil {
			t.Error(err)
		}
	})
	if err != nil || peak.Load() != 3 || handled.Load() != 30 {
		t.Errorf("%v, %d handled, at most %d at once", err, handled.Load(), peak.Load())
	}
}
