package publisher

import (
	"context"
	"os"
	"strings"
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
	if _, err := ch.QueueDeclare("safe", true, false, false, false, amqp.Table{"x-queue-type": "quorum"}); err != nil {
		t.Fatal(err)
	}
	return conn, ch
}

func confirming(t *testing.T) *amqp.Channel {
	t.Helper()
	_, ch := open(t)
	if err := ch.Confirm(false); err != nil {
		t.Fatal(err)
	}
	return ch
}

func batch(n int) []amqp.Publishing {
	msgs := make([]amqp.Publishing, n)
	for i := range msgs {
		msgs[i] = amqp.Publishing{DeliveryMode: amqp.Persistent, Body: make([]byte, 200)}
	}
	return msgs
}

func TestUnknownIsToBePublishedAgain(t *testing.T) {
	ch := confirming(t)
	if again := Send(t.Context(), ch, "safe", batch(500)); len(again) != 0 {
		t.Errorf("%d of 500 to publish again", len(again))
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if again := Send(ctx, ch, "safe", batch(7)); len(again) != 7 {
		t.Errorf("without a confirm in time: %d of 7 to publish again", len(again))
	}
	conn, ch := open(t)
	if err := ch.Confirm(false); err != nil {
		t.Fatal(err)
	}
	if err := conn.Close(); err != nil {
		t.Fatal(err)
	}
	if again := Send(t.Context(), ch, "safe", batch(7)); len(again) != 7 {
		t.Errorf("on a closed channel: %d of 7 to publish again", len(again))
	}
}

func TestAWindowIsMuchFasterThanOneByOne(t *testing.T) {
	ch := confirming(t)
	rate := func(n, window int) float64 {
		start := time.Now()
		for range n / window {
			if again := Send(t.Context(), ch, "safe", batch(window)); len(again) != 0 {
				t.Fatalf("%d to publish again", len(again))
			}
		}
		return float64(n) / time.Since(start).Seconds()
	}
	single, window := rate(200, 1), rate(3000, 500)
	if window < 3*single {
		t.Errorf("one by one %.0f a second, in a window %.0f", single, window)
	}
}

func TestTransactions(t *testing.T) {
	_, ch := open(t)
	if err := ch.Tx(); err != nil {
		t.Fatal(err)
	}
	if _, err := ch.QueuePurge("safe", false); err != nil {
		t.Fatal(err)
	}
	send := func(body string) {
		if err := ch.Publish("", "safe", true, false, amqp.Publishing{Body: []byte(body)}); err != nil {
			t.Fatal(err)
		}
	}
	send("discarded")
	if err := ch.TxRollback(); err != nil {
		t.Fatal(err)
	}
	send("kept")
	if d, ok, err := ch.Get("safe", true); err != nil || ok {
		t.Errorf("before the commit: %q %v", d.Body, err)
	}
	if err := ch.TxCommit(); err != nil {
		t.Fatal(err)
	}
	_, other := open(t)
	if d, ok, err := other.Get("safe", true); err != nil || !ok || string(d.Body) != "kept" {
		t.Errorf("after the commit: %q %v", d.Body, err)
	}
	err := confirming(t).Tx()
	if err == nil || !strings.Contains(err.Error(), "PRECONDITION_FAILED - cannot switch from confirm to tx mode") {
		t.Errorf("both modes: %v", err)
	}
}
