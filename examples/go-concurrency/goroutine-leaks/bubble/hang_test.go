package bubble

import (
	"sync"
	"testing"
	"testing/synctest"
)

var outside = make(chan int)

func TestMutex(t *testing.T) {
	synctest.Test(t, func(*testing.T) {
		var mu sync.Mutex
		mu.Lock()
		go mu.Lock()
	})
}

func TestOutside(t *testing.T) {
	synctest.Test(t, func(*testing.T) {
		go func() { <-outside }()
	})
}
