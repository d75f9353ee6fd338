package claims

import (
	"runtime"
	"testing"
	"time"
)

func TestATightLoopIsPreempted(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	go func() {
		for {
		}
	}()
	start := time.Now()
	time.Sleep(5 * time.Millisecond)
	// the loop holds the only processor until it is interrupted
	if took := time.Since(start); took > 500*time.Millisecond {
		t.Error(took)
	}
}
