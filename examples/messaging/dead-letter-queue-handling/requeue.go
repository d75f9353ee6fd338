package dlq

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// #region shown
type letter struct {
	ID, Source, Class string
	Replays           int
	Headers           map[string]string
	Body              []byte
}

type queue interface {
	Publish(ctx context.Context, l letter) error // returns after the confirm
	Remove(ctx context.Context, id string) error // from the DLQ
}

// requeue sends the letters of one error class back, at most perSecond.
func requeue(ctx context.Context, q queue, ls []letter, class string,
	perSecond int) (int, error) {
	if perSecond < 1 || perSecond > 10_000 {
		return 0, errors.New("perSecond is not between 1 and 10000")
	}
	tick := time.NewTicker(time.Second / time.Duration(perSecond))
	defer tick.Stop()
	sent := 0
	for _, l := range ls {
		if l.Class != class || l.Replays >= 2 {
			continue // stays: a person has to decide
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return sent, ctx.Err()
		}
		l.Replays++ // Publish writes it into dlq-replays
		if err := q.Publish(ctx, l); err != nil {
			return sent, fmt.Errorf("publish %s: %w", l.ID, err)
		}
		sent++
		if err := q.Remove(ctx, l.ID); err != nil {
			return sent, fmt.Errorf("sent, still in the DLQ: %s: %w", l.ID, err)
		}
	}
	return sent, nil
}
// #endregion shown
