// #region shown
package consumer

import (
	"context"
	"errors"
	"log/slog"

	amqp "github.com/rabbitmq/amqp091-go"
)

// ErrPermanent marks errors that no retry can cure: bad payload, unknown type.
var ErrPermanent = errors.New("permanent")

// settle expects that handle returns nil only after its transaction committed.
func settle(ctx context.Context, d amqp.Delivery,
	handle func(context.Context, []byte) error) {
	err := handle(ctx, d.Body)
	var settleErr error
	switch {
	case err == nil:
		settleErr = d.Ack(false) // false: this delivery only
	case errors.Is(err, ErrPermanent):
		settleErr = d.Reject(false) // to the dead-letter exchange, if set
	case ctx.Err() != nil:
		return // shutdown, no fault of the message: comes back with the channel
	default:
		settleErr = d.Reject(true) // the queue must delay and limit it
	}
	if settleErr != nil { // the channel is gone: the broker delivers again
		slog.Warn("settle", "tag", d.DeliveryTag, "err", settleErr)
	}
}
// #endregion shown
