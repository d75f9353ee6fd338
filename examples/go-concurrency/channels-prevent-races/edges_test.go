// Each test shares plain memory and is silent under -race because of one edge of the memory model.
package edges

import (
	"sync"
	"testing"
)

func TestSendBeforeReceive(t *testing.T) {
	ch, x := make(chan bool, 1), 0
	go func() { x = 1; ch <- true }()
	<-ch
	if x != 1 {
		t.Error(x)
	}
}

func TestCloseBeforeReceive(t *testing.T) {
	done, x := make(chan bool), 0
	go func() { x = 1; close(done) }()
	<-done
	if x != 1 {
		t.Error(x)
	}
}

func TestReceiveBeforeUnbufferedSendCompletes(t *testing.T) {
	ch, x := make(chan bool), 0
	go func() { x = 1; <-ch }()
	ch <- true
	if x != 1 {
		t.Error(x)
	}
}

func TestSemaphoreOfOneGuardsPlainMemory(t *testing.T) {
	sem, x := make(chan struct{}, 1), 0
	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() {
			sem <- struct{}{}
			x++
			<-sem
		})
	}
	wg.Wait()
	if x != 100 {
		t.Error(x)
	}
}
