package claims

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"runtime/pprof"
	"strings"
	"testing"
	"time"
)

var global = make(chan int)

func leaks() string {
	time.Sleep(20 * time.Millisecond)
	var out bytes.Buffer
	pprof.Lookup("goroutineleak").WriteTo(&out, 2)
	return out.String()
}

func onGlobal()         { <-global }
func onSleep()          { time.Sleep(time.Minute) }
func onHeld(c chan int) { <-c }
func onLost(c chan int) { <-c }

func TestWhatTheProfileSees(t *testing.T) {
	held := make(chan int)
	go onGlobal()
	go onSleep()
	go onHeld(held)
	go onLost(make(chan int))
	out := leaks()
	marked := func(name string) bool {
		for _, g := range strings.Split(out, "\n\n") {
			if strings.Contains(g, "claims."+name+"(") {
				return strings.Contains(g, "(leaked)")
			}
		}
		t.Errorf("%s is not in the dump:\n%s", name, out)
		return false
	}
	for name, want := range map[string]bool{"onGlobal": false, "onSleep": false, "onHeld": false, "onLost": true} {
		if marked(name) != want {
			t.Errorf("%s: marked as leaked: %t", name, !want)
		}
	}
	close(held)
}

func TestAnUnclosedBodyKeepsTwoGoroutines(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write(make([]byte, 1<<20)) }))
	client := &http.Client{Transport: &http.Transport{}}
	var bodies []io.Closer
	before := transport()
	for range 5 {
		resp, err := client.Get(s.URL)
		if err != nil {
			t.Fatal(err)
		}
		bodies = append(bodies, resp.Body)
	}
	if n := transport() - before; n != 10 {
		t.Errorf("%d goroutines of the transport", n)
	}
	for _, b := range bodies {
		b.Close()
	}
	client.CloseIdleConnections()
	s.Close()
}

func transport() int {
	buf := make([]byte, 1<<20)
	dump := string(buf[:runtime.Stack(buf, true)])
	return strings.Count(dump, "persistConn).readLoop(") + strings.Count(dump, "persistConn).writeLoop(")
}
