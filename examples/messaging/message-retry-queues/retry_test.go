package retry

import (
	"errors"
	"os"
	"testing"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

func TestThreeStepsThenTheDeadLetterQueue(t *testing.T) {
	conn, err := amqp.Dial("amqp://guest:guest@127.0.0.1:" + os.Getenv("RABBITMQ_PORT") + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	ch, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	if err := ch.Confirm(false); err != nil {
		t.Fatal(err)
	}
	returns := ch.NotifyReturn(make(chan amqp.Return, 1))
	queues := map[string]amqp.Table{
		"work":      {"x-dead-letter-exchange": "", "x-dead-letter-routing-key": "work.dead"},
		"work.dead": nil,
	}
	for _, step := range steps { // milliseconds in place of seconds and minutes
		queues[step] = amqp.Table{"x-message-ttl": 50, "x-dead-letter-exchange": "", "x-dead-letter-routing-key": "work"}
	}
	for name, args := range queues {
		if _, err := ch.QueueDeclare(name, true, false, false, false, args); err != nil {
			t.Fatal(err)
		}
	}
	send := func(id string) {
		err := ch.Publish("", "work", true, false, amqp.Publishing{MessageId: id, Headers: amqp.Table{"traceparent": "00-aa"}, Body: []byte("x")})
		if err != nil {
			t.Fatal(err)
		}
	}
	send("m-1")
	msgs, err := ch.Consume("work", "", false, false, false, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	next := func() amqp.Delivery {
		select {
		case d := <-msgs:
			return d
		case <-time.After(10 * time.Second):
			t.Fatal("no message")
			panic("unreachable")
		}
	}
	var first any
	for attempt := range int32(4) {
		d := next()
		got, _ := d.Headers["attempt"].(int32)
		if got != attempt || d.MessageId != "m-1" || d.Headers["traceparent"] != "00-aa" {
			t.Errorf("attempt %d: %v", attempt, d.Headers)
		}
		if attempt == 1 {
			first = d.Headers["first-failure"]
		}
		if attempt > 1 && d.Headers["first-failure"] != first {
			t.Errorf("the first failure moved from %v to %v", first, d.Headers["first-failure"])
		}
		if err := Later(t.Context(), ch, returns, d, errors.New("timeout")); err != nil {
			t.Fatal(err)
		}
	}
	var dead amqp.Delivery
	for range 100 {
		var ok bool
		if dead, ok, err = ch.Get("work.dead", true); err != nil || ok {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	if dead.MessageId != "m-1" || dead.Headers["last-error"] != "timeout" {
		t.Errorf("dead letter %q %v, %v", dead.MessageId, dead.Headers, err)
	}

	// A delay queue that is gone: the message stays unacknowledged, and comes back when the channel closes.
	if _, err := ch.QueueDelete(steps[0], false, false, false); err != nil {
		t.Fatal(err)
	}
	send("m-2")
	if err := Later(t.Context(), ch, returns, next(), errors.New("timeout")); err == nil {
		t.Error("a retry into nothing was taken as published")
	}
	if err := ch.Close(); err != nil {
		t.Fatal(err)
	}
	other, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	if d, ok, err := other.Get("work", true); err != nil || !ok || d.MessageId != "m-2" {
		t.Errorf("the message is lost: %t %q %v", ok, d.MessageId, err)
	}
}
