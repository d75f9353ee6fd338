package topology

import (
	"os"
	"testing"

	amqp "github.com/rabbitmq/amqp091-go"
)

func TestDeclareTwice(t *testing.T) {
	conn, err := amqp.Dial("amqp://guest:guest@127.0.0.1:" + os.Getenv("RABBITMQ_PORT") + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	ch, err := conn.Channel()
	if err != nil {
		t.Fatal(err)
	}
	for range 2 { // as at each start of the service
		if err := Declare(ch); err != nil {
			t.Fatal(err)
		}
	}
	// Publishing to an exchange that does not exist closes the channel later: the next call fails.
	if err := ch.Publish("nowhere", "x", false, false, amqp.Publishing{Body: []byte("x")}); err != nil {
		t.Fatal(err)
	}
	if _, err := ch.QueueDeclare("later", true, false, false, false, nil); err == nil {
		t.Error("the channel is still open")
	}
}
