package consumer

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

func open(t *testing.T) *amqp.Channel {
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
	return ch
}

func TestOutcomes(t *testing.T) {
	ch := open(t)
	for name, args := range map[string]amqp.Table{
		"dead":   nil,
		"quorum": {"x-queue-type": "quorum", "x-delivery-limit": 3, "x-dead-letter-exchange": "", "x-dead-letter-routing-key": "dead"},
	} {
		if _, err := ch.QueueDeclare(name, true, false, false, false, args); err != nil {
			t.Fatal(err)
		}
	}
	for _, body := range []string{"good", "bad", "flaky"} {
		if err := ch.Publish("", "quorum", true, false, amqp.Publishing{Body: []byte(body)}); err != nil {
			t.Fatal(err)
		}
	}
	msgs, err := ch.Consume("quorum", "", false, false, false, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	runs := map[string]int{}
	for done := false; !done; {
		select {
		case d := <-msgs:
			settle(t.Context(), d, func(_ context.Context, body []byte) error {
				runs[string(body)]++
				switch string(body) {
				case "bad":
					return fmt.Errorf("decode: %w", ErrPermanent)
				case "flaky":
					return errors.New("timeout")
				}
				return nil
			})
		case <-time.After(2 * time.Second):
			done = true
		}
	}
	if runs["good"] != 1 || runs["bad"] != 1 || runs["flaky"] < 3 || runs["flaky"] > 5 {
		t.Errorf("runs: %v, want the failing one to stop at its delivery limit of 3", runs)
	}
	dead := map[string]bool{}
	for {
		d, ok, err := ch.Get("dead", true)
		if err != nil || !ok {
			break
		}
		dead[string(d.Body)] = true
	}
	if len(dead) != 2 || !dead["bad"] || !dead["flaky"] {
		t.Errorf("dead letters: %v", dead)
	}
}

func TestATagIsGoodOnceAndOnItsChannel(t *testing.T) {
	for name, misuse := range map[string]func(*amqp.Channel, amqp.Delivery){
		"twice": func(_ *amqp.Channel, d amqp.Delivery) { _ = d.Ack(false); _ = d.Ack(false) },
	} {
		ch := open(t)
		closed := ch.NotifyClose(make(chan *amqp.Error, 1))
		if _, err := ch.QueueDeclare("tags", true, false, false, false, nil); err != nil {
			t.Fatal(err)
		}
		if err := ch.Publish("", "tags", true, false, amqp.Publishing{Body: []byte("x")}); err != nil {
			t.Fatal(err)
		}
		d, ok, err := ch.Get("tags", false)
		if err != nil || !ok {
			t.Fatalf("%t %v", ok, err)
		}
		misuse(ch, d)
		select {
		case reason := <-closed:
			if reason == nil || !strings.Contains(reason.Reason, "PRECONDITION_FAILED - unknown delivery tag") {
				t.Errorf("%s: %v", name, reason)
			}
		case <-time.After(5 * time.Second):
			t.Errorf("%s: the channel stays open", name)
		}
	}
}

func TestUnacknowledgedMessagesComeBackFlagged(t *testing.T) {
	ch := open(t)
	if _, err := ch.QueueDeclare("back", true, false, false, false, nil); err != nil {
		t.Fatal(err)
	}
	if err := ch.Publish("", "back", true, false, amqp.Publishing{Body: []byte("x")}); err != nil {
		t.Fatal(err)
	}
	if d, ok, err := ch.Get("back", false); err != nil || !ok || d.Redelivered {
		t.Fatalf("first delivery: %t %t %v", ok, d.Redelivered, err)
	}
	if err := ch.Close(); err != nil {
		t.Fatal(err)
	}
	if d, ok, err := open(t).Get("back", true); err != nil || !ok || !d.Redelivered {
		t.Errorf("after the channel closed: %t, redelivered %t, %v", ok, d.Redelivered, err)
	}
}
