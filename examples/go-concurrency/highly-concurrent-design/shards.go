package shards

import (
	"context"
	"errors"
	"hash/maphash"
	"sync"
)

// #region shown
var (
	// HTTP: 503 with Retry-After
	ErrOverloaded = errors.New("overloaded")
	ErrClosed     = errors.New("shutting down")
)

type Task struct {
	Key string
	// deals with its own errors
	Do func(context.Context)
}

type Shards struct {
	seed    maphash.Seed
	mu      sync.RWMutex
	closed  bool
	queues  []chan Task
	workers sync.WaitGroup
}

// NewShards starts n workers; ctx ends what they do, Close ends them.
func NewShards(ctx context.Context, n, depth int) *Shards {
	s := &Shards{seed: maphash.MakeSeed()}
	for range n {
		q := make(chan Task, depth)
		s.queues = append(s.queues, q)
		s.workers.Go(func() {
			// owns all keys of this shard
			for t := range q {
				t.Do(ctx)
			}
		})
	}
	return s
}

func (s *Shards) Submit(t Task) error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return ErrClosed
	}
	i := maphash.String(s.seed, t.Key) % uint64(len(s.queues))
	select {
	case s.queues[i] <- t:
		return nil
	default:
		return ErrOverloaded
	}
}

// Close rejects new tasks and waits for those that were accepted.
func (s *Shards) Close() {
	s.mu.Lock()
	if !s.closed {
		s.closed = true
		for _, q := range s.queues {
			close(q)
		}
	}
	s.mu.Unlock()
	s.workers.Wait()
}
// #endregion shown
