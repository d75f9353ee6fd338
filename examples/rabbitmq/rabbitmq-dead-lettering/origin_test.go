package dlq

import (
	"os"
	"strings"
	"testing"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

func TestOrigin(t *testing.T) {
	conn, err := amqp.Dial("amqp://guest:guest@127.0.0.1:" + os.Getenv("RABBITMQ_PORT") + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	ch, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	if err := ch.Publish("", "orders", true, false, amqp.Publishing{Body: []byte("three")}); err != nil {
		t.Fatal(err)
	}
	d, ok, err := ch.Get("orders", false)
	for n := 0; !ok && err == nil && n < 100; n++ {
		time.Sleep(50 * time.Millisecond)
		d, ok, err = ch.Get("orders", false)
	}
	if err != nil || !ok {
		t.Fatalf("%t %v", ok, err)
	}
	if got := Origin(d); got != "not dead-lettered" {
		t.Error(got)
	}
	if err := d.Reject(false); err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("printed.txt")
	if err != nil {
		t.Fatal(err)
	}
	for range 100 {
		if d, ok, err = ch.Get("orders.dead", true); ok || err != nil {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	if got := Origin(d); err != nil || !strings.Contains("\n"+string(want), "\n"+got+"\n") {
		t.Errorf("%q, %v", got, err)
	}
}
