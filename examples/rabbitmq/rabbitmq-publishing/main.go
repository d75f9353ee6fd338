package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

// Publishes a message that no queue wants, then one for a queue, and shows the properties that arrive.
func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	conn, err := amqp.Dial("amqp://guest:guest@127.0.0.1:" + os.Getenv("RABBITMQ_PORT") + "/")
	fatal(err)
	ch, err := conn.Channel()
	fatal(err)
	fatal(ch.Confirm(false))
	watchReturns(ch)
	fatal(ch.ExchangeDeclare("events", "topic", true, false, false, false, nil))
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	err = publish(ctx, ch, "42", "00-aa-bb-01", []byte(`{}`))
	time.Sleep(200 * time.Millisecond) // for the goroutine that logs
	fmt.Println("unroutable message, error:", err)

	_, err = ch.QueueDeclare("q", true, false, false, false, nil)
	fatal(err)
	fatal(ch.QueueBind("q", "order.#", "events", false, nil))
	fmt.Println("routable message, error:", publish(ctx, ch, "43", "00-aa-bb-01", []byte(`{}`)))
	d, _, err := ch.Get("q", true)
	fatal(err)
	fmt.Println(d.MessageId, d.Type, d.ContentType, d.DeliveryMode == amqp.Persistent, d.Headers["traceparent"], d.Timestamp.Nanosecond())
	fatal(conn.Close())
	fmt.Println("closed connection, error:", publish(ctx, ch, "44", "", nil) != nil)
}

func fatal(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
