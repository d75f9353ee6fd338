package outside

import (
	"testing"
	"testing/synctest"
	"time"
)

func TestChannelOfBubble(t *testing.T) {
	handed := make(chan chan int)
	go func() { close(<-handed) }()
	synctest.Test(t, func(t *testing.T) {
		ch := make(chan int)
		handed <- ch
		time.Sleep(time.Second)
		<-ch
	})
}

// A channel made outside is not durable: the clock does not move.
func TestChannelOfOutside(t *testing.T) {
	outer := make(chan int)
	go func() { time.Sleep(100 * time.Millisecond); outer <- 1 }()
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		timer := time.NewTimer(time.Hour)
		defer timer.Stop()
		<-outer
		if d := time.Since(start); d != 0 {
			t.Error(d)
		}
	})
}
