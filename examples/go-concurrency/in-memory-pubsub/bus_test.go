package bus

import (
	"sync"
	"testing"
)

func TestOrderAndDrops(t *testing.T) {
	b := NewBus[int]()
	events, unsubscribe := b.Subscribe("n", 3)
	dropped := 0
	for i := range 5 {
		dropped += b.Publish("n", i)
	}
	unsubscribe()
	unsubscribe()
	var got []int
	for v := range events {
		got = append(got, v)
	}
	if dropped != 2 || len(got) != 3 || got[0] != 0 || got[2] != 2 {
		t.Error(dropped, got)
	}
	if b.Publish("n", 9) != 0 || len(b.subs) != 0 {
		t.Error("the topic is still there")
	}
}

func TestUnsubscribeWhilePublishing(t *testing.T) {
	b := NewBus[int]()
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for i := range 2000 {
				b.Publish("n", i)
			}
		})
		wg.Go(func() {
			for range 500 {
				events, unsubscribe := b.Subscribe("n", 1)
				wg.Go(unsubscribe)
				for range events {
				}
			}
		})
	}
	wg.Wait()
}

// Generic methods need Go 1.27.
type anyBus struct{ inner *Bus[any] }

func (b anyBus) On[T any](topic string, handle func(T)) func() {
	events, unsubscribe := b.inner.Subscribe(topic, 8)
	done := make(chan bool)
	go func() {
		defer close(done)
		for e := range events {
			if v, ok := e.(T); ok {
				handle(v)
			}
		}
	}()
	return func() { unsubscribe(); <-done }
}

func TestOneBusForSeveralTypes(t *testing.T) {
	b := anyBus{NewBus[any]()}
	var got []string
	stop := b.On("e", func(s string) { got = append(got, s) })
	b.inner.Publish("e", 1)
	b.inner.Publish("e", "a")
	stop()
	if len(got) != 1 || got[0] != "a" {
		t.Error(got)
	}
}
