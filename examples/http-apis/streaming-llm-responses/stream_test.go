package stream

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// fakeModel sends tokens with pauses; ended tells that its context was canceled.
func fakeModel(t *testing.T, tokens int, pause time.Duration, done bool) (url string, canceled chan bool) {
	canceled = make(chan bool, 1)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		io.Copy(io.Discard, r.Body) // the server notices a disconnect only after the body was read
		w.Header().Set("Content-Type", "text/event-stream")
		for i := range tokens {
			if i > 0 {
				select {
				case <-time.After(pause):
				case <-r.Context().Done():
					canceled <- true
					return
				}
			}
			fmt.Fprintf(w, "data: token %d\n\n", i)
			w.(http.Flusher).Flush()
		}
		if done {
			fmt.Fprint(w, "data: [DONE]\n\n")
		}
	}))
	t.Cleanup(s.Close)
	return s.URL, canceled
}

func gateway(t *testing.T, h http.Handler, writeTimeout time.Duration) string {
	s := httptest.NewUnstartedServer(h)
	s.Config.WriteTimeout = writeTimeout
	s.Start()
	t.Cleanup(s.Close)
	return s.URL
}

func all(t *testing.T, client *http.Client, url string) (string, error) {
	res, err := client.Post(url, "application/json", strings.NewReader("{}"))
	if err != nil {
		return "", err
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	return string(body), err
}

func TestEventsArriveOneByOne(t *testing.T) {
	model, _ := fakeModel(t, 3, 300*time.Millisecond, true)
	url := gateway(t, stream(http.DefaultClient, model, time.Second), 0)
	start := time.Now()
	res, err := http.Post(url, "application/json", strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	line, _ := bufio.NewReader(res.Body).ReadString('\n')
	if line != "data: token 0\n" || time.Since(start) > 250*time.Millisecond {
		t.Errorf("%q after %v", line, time.Since(start))
	}
}

func TestLongerThanTheWriteTimeout(t *testing.T) {
	model, _ := fakeModel(t, 6, 100*time.Millisecond, true)
	body, err := all(t, http.DefaultClient, gateway(t, stream(http.DefaultClient, model, time.Second), 200*time.Millisecond))
	if err != nil || !strings.HasSuffix(body, "data: [DONE]\n\n") {
		t.Errorf("%q, %v", body, err)
	}
}

// Without new deadlines the server's WriteTimeout cuts the stream off.
func TestWriteTimeoutCuts(t *testing.T) {
	plain := func(w http.ResponseWriter, r *http.Request) {
		for range 6 {
			fmt.Fprint(w, "data: x\n\n")
			w.(http.Flusher).Flush()
			time.Sleep(100 * time.Millisecond)
		}
	}
	body, err := all(t, http.DefaultClient, gateway(t, http.HandlerFunc(plain), 200*time.Millisecond))
	if err == nil || strings.Count(body, "data") >= 6 {
		t.Errorf("%q, %v", body, err)
	}
}

// A client's Timeout covers the body, however steadily it arrives.
func TestClientTimeoutCuts(t *testing.T) {
	model, _ := fakeModel(t, 6, 100*time.Millisecond, true)
	_, err := all(t, &http.Client{Timeout: 250 * time.Millisecond}, model)
	if err == nil || !strings.Contains(err.Error(), "Client.Timeout or context cancellation while reading body") {
		t.Error(err)
	}
}

func TestClientLeaves(t *testing.T) {
	model, canceled := fakeModel(t, 100, 50*time.Millisecond, true)
	url := gateway(t, stream(http.DefaultClient, model, time.Second), 0)
	ctx, cancel := context.WithCancel(t.Context())
	req, _ := http.NewRequestWithContext(ctx, "POST", url, strings.NewReader("{}"))
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	bufio.NewReader(res.Body).ReadString('\n')
	cancel()
	select {
	case <-canceled:
	case <-time.After(2 * time.Second):
		t.Error("the model works on")
	}
}

func TestModelFallsSilent(t *testing.T) {
	model, canceled := fakeModel(t, 2, time.Minute, true)
	body, err := all(t, http.DefaultClient, gateway(t, stream(http.DefaultClient, model, 200*time.Millisecond), 0))
	if err != nil || !strings.HasSuffix(body, "event: error\ndata: answer incomplete\n\n") {
		t.Errorf("%q, %v", body, err)
	}
	<-canceled
}

// The connection ends in good order, but the final event is missing.
func TestTruncated(t *testing.T) {
	model, _ := fakeModel(t, 2, time.Millisecond, false)
	body, err := all(t, http.DefaultClient, gateway(t, stream(http.DefaultClient, model, time.Second), 0))
	if err != nil || !strings.HasSuffix(body, "event: error\ndata: answer incomplete\n\n") {
		t.Errorf("%q, %v", body, err)
	}
}

type wrapped struct{ http.ResponseWriter }

func TestMiddlewareHidesFlush(t *testing.T) {
	out := http.NewResponseController(wrapped{httptest.NewRecorder()})
	if err := out.Flush(); !errors.Is(err, http.ErrNotSupported) {
		t.Error(err)
	}
}

func TestScannerLimit(t *testing.T) {
	s := bufio.NewScanner(strings.NewReader("data: " + strings.Repeat("x", 70_000) + "\n"))
	if s.Scan() || !errors.Is(s.Err(), bufio.ErrTooLong) {
		t.Error(s.Err())
	}
}

func TestModelDown(t *testing.T) {
	w := httptest.NewRecorder()
	stream(http.DefaultClient, "http://127.0.0.1:1", time.Second)(w, httptest.NewRequest("POST", "/", strings.NewReader("{}")))
	if w.Code != http.StatusBadGateway {
		t.Error(w.Code)
	}
}
