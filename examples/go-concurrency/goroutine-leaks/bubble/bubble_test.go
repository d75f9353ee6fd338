package bubble

import (
	"testing"
	"testing/synctest"
)

func TestLeak(t *testing.T) {
	synctest.Test(t, func(*testing.T) {
		ch := make(chan int)
		go func() { ch <- 1 }()
	})
}
