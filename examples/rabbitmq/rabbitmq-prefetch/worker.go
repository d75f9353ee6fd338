// #region shown
package worker

import (
	"sync"

	amqp "github.com/rabbitmq/amqp091-go"
)

func Consume(ch *amqp.Channel, queue string, workers int,
	handle func(amqp.Delivery)) error {
	if err := ch.Qos(2*workers, 0, false); err != nil { // before Consume
		return err
	}
	msgs, err := ch.Consume(queue, "", false, false, false, false, nil)
	if err != nil {
		return err
	}
	var wg sync.WaitGroup
	for range workers { // fewer than the prefetch
		wg.Go(func() {
			for d := range msgs {
				handle(d) // acks or rejects
			}
		})
	}
	wg.Wait()
	return nil
}
// #endregion shown
