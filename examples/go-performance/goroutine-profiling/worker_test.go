package worker

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	_ "net/http/pprof"
	"os"
	"regexp"
	"runtime"
	"runtime/metrics"
	"strings"
	"testing"
	"time"
)

var global = make(chan bool)

func get(t *testing.T, url string) string {
	resp, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, _ := io.ReadAll(resp.Body)
	return string(b)
}

func TestEndpoints(t *testing.T) {
	s := httptest.NewServer(http.DefaultServeMux)
	defer s.Close()
	for range 3 {
		Go(context.Background(), "mail", func(ctx context.Context) {
			// the child inherits the label
			go func() { <-make(chan int) }()
			<-global
		})
	}
	time.Sleep(50 * time.Millisecond)
	base := s.URL + "/debug/pprof/"
	groups := get(t, base+"goroutine?debug=1")
	if !regexp.MustCompile(`(?m)^3 @ .*\n# labels: \{"queue":"mail"\}`).MatchString(groups) {
		t.Error(groups)
	}
	dump := get(t, base+"goroutine?debug=2")
	if n := strings.Count(dump, "[chan receive] {queue: mail}"); n != 6 {
		t.Errorf("%d labeled goroutines in\n%s", n, dump)
	}
	if !strings.Contains(dump, "created by example.") {
		t.Error("no go statement")
	}
	if path := os.Getenv("DUMP"); path != "" {
		os.WriteFile(path, []byte(dump), 0o600)
	}
	// the children are leaked, their parents wait on a global channel
	if leaks := get(t, base+"goroutineleak?debug=1"); !strings.Contains(leaks, "total 3") {
		t.Error(leaks)
	}
}

func TestMetrics(t *testing.T) {
	names := map[string]bool{}
	for _, d := range metrics.All() {
		names[d.Name] = true
	}
	for _, state := range []string{"", "/runnable", "/running", "/waiting", "/not-in-go"} {
		if !names["/sched/goroutines"+state+":goroutines"] {
			t.Error(state)
		}
	}
	if runtime.NumGoroutine() < 2 {
		t.Error("goroutines")
	}
}
