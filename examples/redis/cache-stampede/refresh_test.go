package example

import (
	"testing"
	"time"
)

func share(ahead, load time.Duration) float64 {
	n := 0
	for range 20000 {
		if refreshNow(time.Now().Add(ahead), load, 1) {
			n++
		}
	}
	return float64(n) / 20000
}

func TestRefreshNow(t *testing.T) {
	load := 200 * time.Millisecond
	far, near := share(10*time.Second, load), share(100*time.Millisecond, load)
	if far > 0.001 {
		t.Errorf("ten seconds ahead: %v of the requests refresh", far)
	}
	// e^(-0.1/0.2) is 0.61.
	if near < 0.5 || near > 0.7 {
		t.Errorf("shortly before expiry: %v", near)
	}
	if slow := share(time.Second, 2*time.Second); slow < 10*far+0.3 {
		t.Errorf("a slow load does not refresh earlier: %v", slow)
	}
	if expired := share(-time.Second, load); expired != 1 {
		t.Errorf("expired: %v", expired)
	}
}
