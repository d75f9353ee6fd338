// #region shown
package worker

import (
	"context"
	"errors"

	amqp "github.com/rabbitmq/amqp091-go"
)

var ErrPermanent = errors.New("retrying is pointless")

func Run(ctx context.Context, ch *amqp.Channel,
	do func(context.Context, amqp.Delivery) error) error {
	if err := ch.Qos(20, 0, false); err != nil {
		return err
	}
	msgs, err := ch.ConsumeWithContext(ctx, "billing", "",
		false, // autoAck
		false, false, false, nil)
	if err != nil {
		return err
	}
	for d := range msgs {
		err := do(ctx, d) // idempotent: may see d.MessageId again
		switch {
		case err == nil:
			err = d.Ack(false) // only after the effect is committed
		case errors.Is(err, ErrPermanent):
			err = d.Reject(false) // to the dead-letter exchange
		case ctx.Err() != nil:
			return ctx.Err() // shutdown: no fault of the message
		default:
			err = d.Reject(true) // again, until the delivery limit is reached
		}
		if err != nil {
			return err // channel gone: the broker redelivers what is open
		}
	}
	if ctx.Err() != nil {
		return ctx.Err() // consumer canceled, nothing in hand
	}
	return amqp.ErrClosed
}
// #endregion shown
