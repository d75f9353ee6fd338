package consumer

import (
	"context"
	"sync"
)

// #region shown
func consume(ctx context.Context, deliveries <-chan Delivery,
	handle func(Delivery) error) {
	slots := make(chan struct{}, 16) // at most the prefetch
	var wg sync.WaitGroup
	defer wg.Wait()
	for {
		select {
		case <-ctx.Done():
			return
		case d, ok := <-deliveries:
			if !ok {
				return
			}
			slots <- struct{}{} // waits: backpressure reaches the broker
			wg.Go(func() {
				defer func() { <-slots }()
				if err := handle(d); err != nil {
					d.Nack() // with a delay, or a broken handler spins
					return
				}
				d.Ack() // only now does the broker send another
			})
		}
	}
}

type Delivery interface {
	Ack()
	Nack()
}
// #endregion shown
