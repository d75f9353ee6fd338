package worker

import (
	"context"
	"errors"
	"os"
	"testing"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

func TestThreeWaysOut(t *testing.T) {
	conn, err := amqp.Dial("amqp://guest:guest@127.0.0.1:" + os.Getenv("RABBITMQ_PORT") + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	ch, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	for name, args := range map[string]amqp.Table{
		"billing":      {"x-queue-type": "quorum", "x-delivery-limit": 2, "x-dead-letter-exchange": "", "x-dead-letter-routing-key": "billing.dead"},
		"billing.dead": nil,
	} {
		if _, err := ch.QueueDeclare(name, true, false, false, false, args); err != nil {
			t.Fatal(err)
		}
	}
	for _, body := range []string{"good", "bad", "flaky"} {
		if err := ch.Publish("", "billing", true, false, amqp.Publishing{Body: []byte(body)}); err != nil {
			t.Fatal(err)
		}
	}
	runs := map[string]int{}
	time.AfterFunc(3*time.Second, func() { _ = ch.Close() })
	err = Run(t.Context(), ch, func(_ context.Context, d amqp.Delivery) error {
		runs[string(d.Body)]++
		switch string(d.Body) {
		case "bad":
			return ErrPermanent
		case "flaky":
			return errors.New("timeout")
		}
		return nil
	})
	if !errors.Is(err, amqp.ErrClosed) {
		t.Errorf("after the channel closed: %v", err)
	}
	if runs["good"] != 1 || runs["bad"] != 1 || runs["flaky"] < 2 || runs["flaky"] > 4 {
		t.Errorf("runs: %v", runs)
	}
	other, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	if n, err := other.QueuePurge("billing.dead", false); n != 2 || err != nil {
		t.Errorf("%d dead letters, want the permanent and the exhausted one; %v", n, err)
	}
}

func TestShutdownEndsAnIdleConsumer(t *testing.T) {
	conn, err := amqp.Dial("amqp://guest:guest@127.0.0.1:" + os.Getenv("RABBITMQ_PORT") + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	ch, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	ctx, shutdown := context.WithCancel(t.Context())
	time.AfterFunc(200*time.Millisecond, shutdown)
	ended := make(chan error, 1)
	go func() {
		ended <- Run(ctx, ch, func(context.Context, amqp.Delivery) error { return nil })
	}()
	select {
	case err := <-ended:
		if !errors.Is(err, context.Canceled) {
			t.Errorf("after the shutdown: %v", err)
		}
	case <-time.After(10 * time.Second):
		t.Error("the loop did not notice the shutdown")
	}
}

func TestShutdownIsNotTheMessagesFault(t *testing.T) {
	conn, err := amqp.Dial("amqp://guest:guest@127.0.0.1:" + os.Getenv("RABBITMQ_PORT") + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	ch, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	for _, queue := range []string{"billing", "billing.dead"} {
		if _, err := ch.QueueDelete(queue, false, false, false); err != nil {
			t.Fatal(err)
		}
	}
	for name, args := range map[string]amqp.Table{
		"billing":      {"x-queue-type": "quorum", "x-delivery-limit": 2, "x-dead-letter-exchange": "", "x-dead-letter-routing-key": "billing.dead"},
		"billing.dead": nil,
	} {
		if _, err := ch.QueueDeclare(name, true, false, false, false, args); err != nil {
			t.Fatal(err)
		}
	}
	for range 3 {
		if err := ch.Publish("", "billing", true, false, amqp.Publishing{Body: []byte("good")}); err != nil {
			t.Fatal(err)
		}
	}
	ctx, shutdown := context.WithCancel(t.Context())
	runs := 0
	time.AfterFunc(5*time.Second, func() { _ = ch.Close() })
	err = Run(ctx, ch, func(ctx context.Context, _ amqp.Delivery) error {
		runs++
		shutdown()
		return ctx.Err()
	})
	if !errors.Is(err, context.Canceled) || runs != 1 {
		t.Errorf("%d runs after the shutdown, %v", runs, err)
	}
	_ = ch.Close()
	other, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	back := 0
	for range 50 {
		d, ok, err := other.Get("billing", true)
		if err != nil {
			t.Fatal(err)
		}
		if ok && d.Redelivered {
			back++
		}
		if back == 3 {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	if dead, err := other.QueuePurge("billing.dead", false); back != 3 || dead != 0 || err != nil {
		t.Errorf("%d messages came back, %d are dead letters; %v", back, dead, err)
	}
}
