package room

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"
)

func TestJoin(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	r := NewRoom(ctx)
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Go(func() {
			if _, err := r.Join(ctx, fmt.Sprint(i)); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n, err := r.Join(ctx, "0"); n != 50 || err != nil {
		t.Error(n, err)
	}
	cancel()
	<-r.done
	// nobody hangs once the room is closed, however often they ask
	for range 200 {
		if _, err := r.Join(context.Background(), "late"); err == nil {
			t.Fatal("joined a closed room")
		}
	}
}

func TestAnImpatientCallerDoesNotBlockTheActor(t *testing.T) {
	r := NewRoom(t.Context())
	gone, cancel := context.WithCancel(context.Background())
	cancel()
	for range 100 {
		r.Join(gone, "x")
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if _, err := r.Join(ctx, "y"); err != nil {
		t.Error(err)
	}
}

func TestCyclicRequestReplyDeadlocks(t *testing.T) {
	type ask chan bool
	a, b := make(chan ask, 1), make(chan ask, 1)
	actor := func(in, other chan ask) {
		for q := range in {
			reply := make(ask, 1)
			other <- reply
			<-reply
			q <- true
		}
	}
	go actor(a, b)
	go actor(b, a)
	q := make(ask, 1)
	a <- q
	select {
	case <-q:
		t.Error(errors.New("answered"))
	case <-time.After(100 * time.Millisecond):
	}
}
