package bus

import "sync"

// #region shown
type Bus[T any] struct {
	mu   sync.RWMutex
	subs map[string]map[chan T]struct{}
}

func NewBus[T any]() *Bus[T] {
	return &Bus[T]{subs: make(map[string]map[chan T]struct{})}
}

// Subscribe returns a channel of events and a function that ends the
// subscription. A full buffer drops events, a buffer of 0 all that come
// while nobody is receiving.
func (b *Bus[T]) Subscribe(topic string, buffer int) (<-chan T, func()) {
	ch := make(chan T, buffer)
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.subs[topic] == nil {
		b.subs[topic] = make(map[chan T]struct{})
	}
	b.subs[topic][ch] = struct{}{}
	return ch, sync.OnceFunc(func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		delete(b.subs[topic], ch)
		if len(b.subs[topic]) == 0 {
			// or topics pile up forever
			delete(b.subs, topic)
		}
		// safe: publishers send only under the read lock
		close(ch)
	})
}

// Publish delivers to everyone who has room and reports how many had none.
func (b *Bus[T]) Publish(topic string, event T) (dropped int) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for ch := range b.subs[topic] {
		select {
		case ch <- event:
		default:
			dropped++
		}
	}
	return dropped
}
// #endregion shown
