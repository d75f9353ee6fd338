package ordered

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestEachKeyKeepsItsOrder(t *testing.T) {
	in := make(chan msg)
	go func() {
		for i := range 2000 {
			in <- msg{key: fmt.Sprintf("order-%d", i%37), value: []byte{byte(i / 37)}}
		}
		close(in)
	}()
	var mu sync.Mutex
	last := map[string]int{}
	handled := 0
	dispatch(t.Context(), in, 8, func(m msg) {
		mu.Lock()
		defer mu.Unlock()
		if n := int(m.value[0]); n != last[m.key] {
			t.Errorf("%s: message %d where %d was due", m.key, n, last[m.key])
		}
		last[m.key]++
		handled++
	})
	if handled != 2000 {
		t.Errorf("%d handled when dispatch returned, want 2000", handled)
	}
}

func TestAHotKeySlowsTheReaderAndCancelEndsIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		in := make(chan msg)
		sent := 0
		go func() {
			for {
				select {
				case in <- msg{key: "hot"}:
					sent++
				case <-ctx.Done():
					return
				}
			}
		}()
		done := make(chan struct{})
		go func() {
			dispatch(ctx, in, 4, func(msg) { time.Sleep(time.Second) })
			close(done)
		}()
		synctest.Wait()
		if sent > 18 { // one being handled, 16 queued, one in dispatch's hand
			t.Errorf("%d messages read while the handler is busy", sent)
		}
		cancel()
		<-done // the queued ones are handled first
	})
}
