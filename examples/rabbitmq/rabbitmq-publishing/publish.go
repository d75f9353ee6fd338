// #region shown
package main

import (
	"context"
	"errors"
	"log"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

// publish needs a channel in confirm mode (ch.Confirm(false)) that one
// goroutine uses.
func publish(ctx context.Context, ch *amqp.Channel, id, traceparent string,
	body []byte) error {
	conf, err := ch.PublishWithDeferredConfirmWithContext(ctx,
		"events", "order.created.eu",
		true,  // mandatory: return it when no queue matches
		false, // immediate: not supported by RabbitMQ
		amqp.Publishing{
			MessageId:    id,
			Type:         "order.created.v2",
			ContentType:  "application/json",
			DeliveryMode: amqp.Persistent,
			Timestamp:    time.Now(),
			Headers:      amqp.Table{"traceparent": traceparent},
			Body:         body,
		})
	if err != nil {
		return err
	}
	acked, err := conf.WaitContext(ctx)
	if err != nil || !acked {
		// Refused, timed out, or channel closed: repeat with the same id.
		return errors.Join(errors.New("not confirmed"), err)
	}
	return nil
}

// watchReturns logs what no queue wanted; start it before the first publish.
func watchReturns(ch *amqp.Channel) {
	returns := ch.NotifyReturn(make(chan amqp.Return, 16))
	go func() {
		for r := range returns {
			log.Printf("unroutable %s: %d %s",
				r.MessageId, r.ReplyCode, r.ReplyText)
		}
	}()
}
// #endregion shown
