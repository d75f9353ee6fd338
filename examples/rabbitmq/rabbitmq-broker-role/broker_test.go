package broker

import (
	"errors"
	"os"
	"sync"
	"testing"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

func dial(t *testing.T) *amqp.Connection {
	t.Helper()
	conn, err := amqp.Dial("amqp://guest:guest@127.0.0.1:" + os.Getenv("RABBITMQ_PORT") + "/")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn
}

func channel(t *testing.T, conn *amqp.Connection) *amqp.Channel {
	t.Helper()
	ch, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	return ch
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func queue(t *testing.T, ch *amqp.Channel, name string, args amqp.Table) {
	t.Helper()
	_, err := ch.QueueDeclare(name, true, false, false, false, args)
	must(t, err)
}

func take(t *testing.T, ch *amqp.Channel, name string) string {
	t.Helper()
	for range 50 {
		d, ok, err := ch.Get(name, true)
		must(t, err)
		if ok {
			return string(d.Body)
		}
		time.Sleep(20 * time.Millisecond)
	}
	return ""
}

func TestEachMatchingQueueGetsACopy(t *testing.T) {
	ch := channel(t, dial(t))
	must(t, ch.ExchangeDeclare("events", "topic", true, false, false, false, nil))
	// Nothing matches yet, and an exchange holds no messages.
	must(t, ch.Publish("events", "order.placed", false, false, amqp.Publishing{Body: []byte("early")}))
	for name, key := range map[string]string{"billing": "order.*", "audit": "#", "stock": "stock.*"} {
		queue(t, ch, name, nil)
		must(t, ch.QueueBind(name, key, "events", false, nil))
	}
	must(t, ch.Publish("events", "order.placed", false, false, amqp.Publishing{Body: []byte("late")}))
	if b, a := take(t, ch, "billing"), take(t, ch, "audit"); b != "late" || a != "late" {
		t.Errorf("billing %q, audit %q", b, a)
	}
	if s := take(t, ch, "stock"); s != "" {
		t.Errorf("stock %q", s)
	}
}

// Services need not be up at the same time, and what is not acknowledged is delivered again.
func TestQueueWaits(t *testing.T) {
	publisher := dial(t)
	ch := channel(t, publisher)
	queue(t, ch, "jobs", amqp.Table{"x-queue-type": "quorum"})
	must(t, ch.Confirm(false))
	confirmed, err := ch.PublishWithDeferredConfirmWithContext(t.Context(), "", "jobs", true, false,
		amqp.Publishing{DeliveryMode: amqp.Persistent, Body: []byte("job")})
	must(t, err)
	if ok, err := confirmed.WaitContext(t.Context()); !ok || err != nil {
		t.Fatal(ok, err)
	}
	must(t, publisher.Close())

	consumer := dial(t)
	msgs, err := channel(t, consumer).Consume("jobs", "", false, false, false, false, nil)
	must(t, err)
	if d := <-msgs; string(d.Body) != "job" {
		t.Fatalf("%q", d.Body)
	}
	must(t, consumer.Close())
	if got := take(t, channel(t, dial(t)), "jobs"); got != "job" {
		t.Errorf("%q after the consumer was gone", got)
	}
}

func TestFiftyChannelsOnOneConnection(t *testing.T) {
	conn := dial(t)
	queue(t, channel(t, conn), "many", nil)
	var wg sync.WaitGroup
	for range 50 {
		ch := channel(t, conn)
		wg.Go(func() {
			if err := ch.Publish("", "many", false, false, amqp.Publishing{}); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	var waiting int
	for range 50 {
		q, err := channel(t, conn).QueueDeclare("many", true, false, false, false, nil)
		must(t, err)
		if waiting = q.Messages; waiting == 50 {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Errorf("%d messages", waiting)
}

func TestAnErrorClosesItsChannelOnly(t *testing.T) {
	conn := dial(t)
	broken, other := channel(t, conn), channel(t, conn)
	queue(t, other, "typed", nil)
	_, err := broken.QueueDeclare("typed", true, false, false, false, amqp.Table{"x-queue-type": "quorum"})
	var failed *amqp.Error
	if !errors.As(err, &failed) || failed.Code != 406 {
		t.Fatalf("a queue changed its type: %v", err)
	}
	if err := broken.Publish("", "typed", false, false, amqp.Publishing{}); err == nil {
		t.Error("the channel is still open")
	}
	must(t, other.Publish("", "typed", false, false, amqp.Publishing{Body: []byte("works")}))
	if got := take(t, other, "typed"); got != "works" {
		t.Errorf("%q", got)
	}
}

// Reading a stream removes nothing: a second consumer starts at the first offset again.
func TestStreamIsReadAgain(t *testing.T) {
	ch := channel(t, dial(t))
	queue(t, ch, "log", amqp.Table{"x-queue-type": "stream"})
	must(t, ch.Publish("", "log", false, false, amqp.Publishing{Body: []byte("first")}))
	for range 2 {
		reader := channel(t, dial(t))
		must(t, reader.Qos(10, 0, false))
		msgs, err := reader.Consume("log", "", false, false, false, false, amqp.Table{"x-stream-offset": "first"})
		must(t, err)
		select {
		case d := <-msgs:
			if string(d.Body) != "first" {
				t.Errorf("%q", d.Body)
			}
			must(t, d.Ack(false))
		case <-time.After(5 * time.Second):
			t.Fatal("nothing to read")
		}
	}
}
