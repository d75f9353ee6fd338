// #region shown
package retry

import (
	"context"
	"errors"
	"maps"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

var steps = []string{"jobs.retry.10s", "jobs.retry.2m", "jobs.retry.15m"}

// Later moves d to its next delay queue. ch is in confirm mode and used by this
// goroutine only; returns = ch.NotifyReturn(make(chan amqp.Return, 1)).
// After an error, open a new channel.
func Later(ctx context.Context, ch *amqp.Channel, returns <-chan amqp.Return,
	d amqp.Delivery, cause error) error {
	attempt, _ := d.Headers["attempt"].(int32) // 0 when absent
	if int(attempt) >= len(steps) {
		return d.Reject(false) // to the dead-letter exchange of the queue
	}
	h := amqp.Table{"first-failure": time.Now()}
	maps.Copy(h, d.Headers) // keeps an existing first-failure, trace headers
	h["attempt"], h["last-error"] = attempt+1, cause.Error()
	conf, err := ch.PublishWithDeferredConfirmWithContext(ctx,
		"", steps[attempt], true, false, // mandatory
		amqp.Publishing{MessageId: d.MessageId, ContentType: d.ContentType,
			DeliveryMode: amqp.Persistent, Headers: h, Body: d.Body})
	if err != nil {
		return err // original stays unacknowledged
	}
	if ok, err := conf.WaitContext(ctx); err != nil || !ok {
		return errors.Join(errors.New("retry not confirmed"), err)
	}
	select {
	case <-returns: // confirmed, but the delay queue does not exist
		return errors.New("retry unroutable: " + steps[attempt])
	default:
	}
	return d.Ack(false) // a crash just before this line leaves two copies
}
// #endregion shown
