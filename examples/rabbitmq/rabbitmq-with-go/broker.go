// #region shown
package broker

import (
	"context"
	"errors"
	"log"
	"math/rand/v2"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

// Supervise dials, declares the topology, and runs work until ctx ends.
// urls is not empty.
func Supervise(ctx context.Context, urls []string,
	declare func(*amqp.Channel) error,
	work func(context.Context, *amqp.Channel) error) error {
	for attempt := 0; ctx.Err() == nil; attempt++ {
		start := time.Now()
		err := once(ctx, urls[attempt%len(urls)], declare, work)
		log.Printf("rabbitmq: %v", err)
		if time.Since(start) > time.Minute {
			attempt = 0 // it had been working
		}
		pause := min(time.Second<<min(attempt, 5), 30*time.Second)
		select {
		case <-ctx.Done():
		case <-time.After(pause/2 + rand.N(pause)): // jitter: no stampede
		}
	}
	return ctx.Err()
}

func once(parent context.Context, url string,
	declare func(*amqp.Channel) error,
	work func(context.Context, *amqp.Channel) error) error {
	conn, err := amqp.DialConfig(url, amqp.Config{Heartbeat: 10 * time.Second})
	if err != nil {
		return err
	}
	defer conn.Close()
	ch, err := conn.Channel()
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancelCause(parent)
	defer cancel(nil)
	// Fires when the connection closes, too.
	closed := ch.NotifyClose(make(chan *amqp.Error, 1))
	go func() {
		if err := <-closed; err != nil {
			cancel(err)
		} else {
			cancel(amqp.ErrClosed)
		}
	}()
	if err := declare(ch); err != nil { // idempotent: redeclared each time
		return err
	}
	return errors.Join(work(ctx, ch), context.Cause(ctx))
}
// #endregion shown
