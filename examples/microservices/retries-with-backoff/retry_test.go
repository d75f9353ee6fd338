package retry

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

var errBusy = &TransientError{Err: errors.New("busy")}

func attempts(t *testing.T, ctx context.Context, limit int, err error) (int, time.Duration, error) {
	t.Helper()
	n, start := 0, time.Now()
	got := Retry(ctx, limit, func(context.Context) error { n++; return err })
	return n, time.Since(start), got
}

func TestOnlyTransientErrorsAreRetried(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if n, _, err := attempts(t, t.Context(), 4, nil); n != 1 || err != nil {
			t.Errorf("success: %d attempts, %v", n, err)
		}
		if n, _, err := attempts(t, t.Context(), 4, io.EOF); n != 1 || err != io.EOF {
			t.Errorf("permanent: %d attempts, %v", n, err)
		}
		n, took, err := attempts(t, t.Context(), 4, errBusy)
		if n != 4 || !errors.Is(err, errBusy) || took >= 350*time.Millisecond {
			t.Errorf("transient: %d attempts in %v, %v", n, took, err)
		}
	})
}

func TestTheCeilingGrowsToTwoSeconds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, took, _ := attempts(t, t.Context(), 200, errBusy)
		if mean := took / 199; n != 200 || mean < 700*time.Millisecond || mean > 1200*time.Millisecond {
			t.Errorf("%d attempts, %v on average", n, mean)
		}
	})
}

func TestRetryAfterAndDeadline(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		asked := &TransientError{Err: errors.New("429"), RetryAfter: 3 * time.Second}
		if n, took, _ := attempts(t, t.Context(), 2, asked); n != 2 || took < 3*time.Second {
			t.Errorf("%d attempts, waited %v of 3s", n, took)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		n, took, err := attempts(t, ctx, 5, asked)
		if n != 1 || took != 0 || !errors.Is(err, asked) || !strings.Contains(err.Error(), "no time left") {
			t.Errorf("no room: %d attempts, %v, %v", n, took, err)
		}
	})
}

func TestCancelEndsTheWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(time.Second, cancel)
		asked := &TransientError{Err: errors.New("503"), RetryAfter: time.Hour}
		_, took, err := attempts(t, ctx, 5, asked)
		if took != time.Second || !errors.Is(err, context.Canceled) || !errors.Is(err, asked) {
			t.Errorf("after %v: %v", took, err)
		}
	})
}

// What the page says of net/http: a spent body fails, and a status code is not retried.
func TestHTTPClient(t *testing.T) {
	var calls atomic.Int64
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		calls.Add(1)
		_, _ = io.Copy(io.Discard, r.Body)
		w.WriteHeader(http.StatusServiceUnavailable)
	}))
	defer srv.Close()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	body := strings.NewReader(strings.Repeat("x", 42))
	req, err := http.NewRequest("POST", srv.URL, body)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := client.Do(req)
	if err != nil || calls.Load() != 1 {
		t.Fatalf("%d calls, %v", calls.Load(), err)
	}
	resp.Body.Close()
	_, err = client.Do(req)
	if err == nil || !strings.Contains(err.Error(), "http: ContentLength=42 with Body length 0") {
		t.Errorf("spent body: %v", err)
	}
	for name, r := range map[string]io.Reader{
		"bytes.Reader": bytes.NewReader(nil), "bytes.Buffer": bytes.NewBufferString("x"), "strings.Reader": strings.NewReader("x"),
	} {
		if req, _ := http.NewRequest("POST", srv.URL, r); req.GetBody == nil {
			t.Errorf("no GetBody for %s", name)
		}
	}
	if req, _ := http.NewRequest("POST", srv.URL, io.NopCloser(strings.NewReader("x"))); req.GetBody != nil {
		t.Error("GetBody for any reader")
	}
}
