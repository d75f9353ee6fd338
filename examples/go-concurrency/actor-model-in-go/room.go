package room

import (
	"context"
	"errors"
)

// #region shown
type join struct {
	player string
	// capacity 1: the actor never waits for the asker
	reply chan<- int
}

type Room struct {
	// the mailbox: bounded
	inbox chan join
	done  chan struct{}
}

func NewRoom(ctx context.Context) *Room {
	r := &Room{inbox: make(chan join, 64), done: make(chan struct{})}
	go r.run(ctx)
	return r
}

func (r *Room) run(ctx context.Context) {
	defer close(r.done)
	// private state, hence no lock
	players := make(map[string]bool)
	for {
		select {
		case <-ctx.Done():
			return
		case m := <-r.inbox:
			players[m.player] = true
			m.reply <- len(players)
		}
	}
}

// Join asks the actor and waits for its answer.
func (r *Room) Join(ctx context.Context, player string) (int, error) {
	reply := make(chan int, 1)
	inbox := r.inbox
	for {
		select {
		case inbox <- join{player, reply}:
			// sent; a nil channel disables this case
			inbox = nil
		case n := <-reply:
			return n, nil
		case <-r.done:
			// a message sent just before may have been processed
			return 0, errors.New("room closed")
		case <-ctx.Done():
			// the actor may still process the message
			return 0, ctx.Err()
		}
	}
}
// #endregion shown
