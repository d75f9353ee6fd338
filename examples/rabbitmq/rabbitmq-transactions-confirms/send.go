// #region shown
package publisher

import (
	"context"

	amqp "github.com/rabbitmq/amqp091-go"
)

// Send publishes msgs and returns those that must be published again.
// ch is in confirm mode and belongs to this goroutine alone. Unroutable
// messages count as sent here: collect them from ch.NotifyReturn.
func Send(ctx context.Context, ch *amqp.Channel, queue string,
	msgs []amqp.Publishing) []amqp.Publishing {
	confs := make([]*amqp.DeferredConfirmation, 0, len(msgs))
	for _, m := range msgs { // e.g. 500 at a time
		c, err := ch.PublishWithDeferredConfirmWithContext(ctx,
			"", queue, true, false, m)
		if err != nil {
			break // channel gone
		}
		confs = append(confs, c)
	}
	var again []amqp.Publishing
	for i, c := range confs {
		if ok, err := c.WaitContext(ctx); err != nil || !ok {
			again = append(again, msgs[i]) // nacked or unknown
		}
	}
	return append(again, msgs[len(confs):]...)
}
// #endregion shown
