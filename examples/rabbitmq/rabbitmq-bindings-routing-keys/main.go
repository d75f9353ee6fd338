// #region shown
package main

import (
	"log"

	amqp "github.com/rabbitmq/amqp091-go"
)

func main() {
	conn, err := amqp.Dial("amqp://guest:guest@127.0.0.1:5672/")
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close()
	ch, err := conn.Channel()
	if err != nil {
		log.Fatal(err)
	}
	err = ch.ExchangeDeclare("shop", "topic", true, false, false, false, nil)
	if err != nil {
		log.Fatal(err)
	}
	q, err := ch.QueueDeclare("eu-orders", true, false, false, false,
		amqp.Table{"x-queue-type": "quorum"})
	if err != nil {
		log.Fatal(err)
	}
	// Both match the key below.
	for _, key := range []string{"order.*.eu", "order.created.#"} {
		if err := ch.QueueBind(q.Name, key, "shop", false, nil); err != nil {
			log.Fatal(err)
		}
	}
	err = ch.Publish("shop", "order.created.eu", true, false,
		amqp.Publishing{DeliveryMode: amqp.Persistent, Body: []byte("{}")})
	if err != nil {
		log.Fatal(err)
	}
	// eu-orders now holds ONE message, not two
}
// #endregion shown
