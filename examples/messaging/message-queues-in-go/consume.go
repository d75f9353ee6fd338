// #region shown-2
package queue

import (
	"context"
	"sync"

	amqp "github.com/rabbitmq/amqp091-go"
)

func Consume(ctx context.Context, ch *amqp.Channel, workers int,
	handle func(amqp.Delivery)) error {
	// The prefetch: per consumer.
	if err := ch.Qos(2*workers, 0, false); err != nil {
		return err
	}
	msgs, err := ch.Consume("jobs", "worker", false, false, false, false, nil)
	if err != nil {
		return err
	}
	stop := context.AfterFunc(ctx, func() { _ = ch.Cancel("worker", false) })
	defer stop()

	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for d := range msgs { // closed by Cancel or by a lost connection
				handle(d) // works with its own deadline, then acks or rejects
			}
		})
	}
	wg.Wait()
	return ctx.Err() // nil: connection lost or consumer canceled, start again
}
// #endregion shown-2
