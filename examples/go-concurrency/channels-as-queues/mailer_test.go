package mailer

import (
	"sync/atomic"
	"testing"
	"time"
)

func TestFullQueueAndDrain(t *testing.T) {
	gate := make(chan bool)
	var sent atomic.Int64
	m := NewMailer(3, 2, func(string) { <-gate; sent.Add(1) })
	accepted := 0
	for range 20 {
		if m.Enqueue("a@example.com") == nil {
			accepted++
		}
		time.Sleep(time.Millisecond)
	}
	// two are in the workers' hands, three are queued
	if accepted != 5 {
		t.Errorf("%d accepted", accepted)
	}
	close(gate)
	m.Close()
	if int(sent.Load()) != accepted {
		t.Errorf("%d of %d sent", sent.Load(), accepted)
	}
	defer func() {
		if recover() == nil {
			t.Error("Enqueue after Close does not panic")
		}
	}()
	m.Enqueue("late@example.com")
}
