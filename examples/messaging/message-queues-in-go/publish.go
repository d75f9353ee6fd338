// #region shown
package queue

import (
	"context"
	"errors"
	"fmt"

	amqp "github.com/rabbitmq/amqp091-go"
)

// ErrUnknown: the broker may have stored the message or not.
var ErrUnknown = errors.New("not confirmed")

// Publish expects a channel in confirm mode (ch.Confirm(false)), used by one
// goroutine, and returns = ch.NotifyReturn(make(chan amqp.Return, 1)),
// registered once. After an error, open a new channel.
func Publish(ctx context.Context, ch *amqp.Channel, returns <-chan amqp.Return,
	id string, body []byte) error {
	conf, err := ch.PublishWithDeferredConfirmWithContext(ctx,
		"", "jobs", true, false, // default exchange, queue name, mandatory
		amqp.Publishing{
			MessageId:    id, // the same on every retry
			ContentType:  "application/json",
			DeliveryMode: amqp.Persistent,
			Body:         body,
		})
	if err != nil {
		return err
	}
	acked, err := conf.WaitContext(ctx)
	if err != nil || !acked {
		return errors.Join(ErrUnknown, err) // publish again, same id
	}
	select {
	case r := <-returns: // sent before the confirm
		return fmt.Errorf("unroutable: %d %s", r.ReplyCode, r.ReplyText)
	default:
		return nil
	}
}
// #endregion shown
