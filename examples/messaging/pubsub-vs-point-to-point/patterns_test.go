package patterns

import (
	"fmt"
	"os"
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

// bind declares a durable queue that gets a copy of what `exchange` gets.
func bind(t *testing.T, ch *amqp.Channel, exchange, queue string) {
	t.Helper()
	if err := ch.ExchangeDeclare(exchange, "fanout", true, false, false, false, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := ch.QueueDeclare(queue, true, false, false, false, nil); err != nil {
		t.Fatal(err)
	}
	if err := ch.QueueBind(queue, "", exchange, false, nil); err != nil {
		t.Fatal(err)
	}
}

func publish(t *testing.T, ch *amqp.Channel, exchange string, count int) {
	t.Helper()
	for i := range count {
		if err := ch.Publish(exchange, "", false, false, amqp.Publishing{Body: fmt.Append(nil, i)}); err != nil {
			t.Fatal(err)
		}
	}
}

func consume(t *testing.T, ch *amqp.Channel, queue string) <-chan amqp.Delivery {
	t.Helper()
	if err := ch.Qos(1, 0, false); err != nil {
		t.Fatal(err)
	}
	msgs, err := ch.Consume(queue, "", false, false, false, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	return msgs
}

// drain acknowledges until a second passes without a message, and counts by consumer.
func drain(t *testing.T, consumers ...<-chan amqp.Delivery) []int {
	t.Helper()
	got := make(chan int)
	for i, msgs := range consumers {
		go func() {
			for d := range msgs {
				_ = d.Ack(false)
				got <- i
			}
		}()
	}
	counts := make([]int, len(consumers))
	for {
		select {
		case i := <-got:
			counts[i]++
		case <-time.After(time.Second):
			return counts
		}
	}
}

func TestACopyForEachGroupAndOneMemberWithin(t *testing.T) {
	_, ch := open(t)
	bind(t, ch, "orders", "billing")
	bind(t, ch, "orders", "shipping")
	_, b1 := open(t)
	_, b2 := open(t)
	_, s1 := open(t)
	one, two, three := consume(t, b1, "billing"), consume(t, b2, "billing"), consume(t, s1, "shipping")
	publish(t, ch, "orders", 40)
	n := drain(t, one, two, three)
	if n[0]+n[1] != 40 || n[0] == 0 || n[1] == 0 || n[2] != 40 {
		t.Errorf("billing %d and %d, shipping %d", n[0], n[1], n[2])
	}
}

// The mistake in the names: two services on one queue each see a part.
func TestASharedNameSplitsTheEvents(t *testing.T) {
	_, ch := open(t)
	bind(t, ch, "events", "service")
	_, a := open(t)
	_, b := open(t)
	billing, mail := consume(t, a, "service"), consume(t, b, "service")
	publish(t, ch, "events", 20)
	if n := drain(t, billing, mail); n[0]+n[1] != 20 || n[0] == 20 || n[1] == 20 {
		t.Errorf("%d and %d, want a part each", n[0], n[1])
	}
}

func TestOneReceiverIsNotOnce(t *testing.T) {
	_, ch := open(t)
	bind(t, ch, "jobs", "resize")
	dying, first := open(t)
	msgs := consume(t, first, "resize")
	publish(t, ch, "jobs", 1)
	<-msgs // the work is done here, and the process dies before it acknowledges
	_ = dying.Close()
	_, second := open(t)
	select {
	case d := <-consume(t, second, "resize"):
		if !d.Redelivered {
			t.Error("not marked as redelivered")
		}
		_ = d.Ack(false)
	case <-time.After(5 * time.Second):
		t.Error("lost")
	}
}

func TestDurableWaitsAndExclusiveEndsWithItsConnection(t *testing.T) {
	_, ch := open(t)
	bind(t, ch, "facts", "durable")
	watcher, own := open(t)
	q, err := own.QueueDeclare("", false, false, true, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := own.QueueBind(q.Name, "", "facts", false, nil); err != nil {
		t.Fatal(err)
	}
	_ = watcher.Close()
	publish(t, ch, "facts", 3)

	_, late := open(t)
	if n := drain(t, consume(t, late, "durable")); n[0] != 3 {
		t.Errorf("the durable subscription got %d of 3", n[0])
	}
	if _, _, err := late.Get(q.Name, true); err == nil {
		t.Error("the exclusive queue is still there")
	}
}

func TestANewQueueGetsOnlyWhatComesAfterIt(t *testing.T) {
	_, ch := open(t)
	bind(t, ch, "week", "old")
	publish(t, ch, "week", 2)
	bind(t, ch, "week", "new")
	publish(t, ch, "week", 1)
	if n := drain(t, consume(t, ch, "new")); n[0] != 1 {
		t.Errorf("%d messages", n[0])
	}
}

// A command over publish/subscribe: with two subscriptions it happens twice, with none never, and nobody gets an error.
func TestACommandNeedsOneOwner(t *testing.T) {
	_, ch := open(t)
	if err := ch.ExchangeDeclare("commands", "fanout", true, false, false, false, nil); err != nil {
		t.Fatal(err)
	}
	if err := ch.Confirm(false); err != nil {
		t.Fatal(err)
	}
	confirmed, err := ch.PublishWithDeferredConfirmWithContext(t.Context(), "commands", "", false, false,
		amqp.Publishing{Body: []byte("charge")})
	if err != nil {
		t.Fatal(err)
	}
	if ok, err := confirmed.WaitContext(t.Context()); !ok || err != nil {
		t.Errorf("confirmed %v, %v: want a confirm although nobody gets it", ok, err)
	}
	bind(t, ch, "commands", "payments")
	bind(t, ch, "commands", "payments-copy")
	publish(t, ch, "commands", 1)
	done := 0
	for _, queue := range []string{"payments", "payments-copy"} {
		_, worker := open(t)
		done += drain(t, consume(t, worker, queue))[0]
	}
	if done != 2 {
		t.Errorf("carried out %d times", done)
	}
}
