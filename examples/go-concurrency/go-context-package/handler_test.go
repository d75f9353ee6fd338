package handler

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"
)

// fake answers the query for `slow` when its context ends, with an error of its own.
type fake struct{ canceled *atomic.Bool }

func (f fake) Open(string) (driver.Conn, error)             { return f, nil }
func (f fake) Connect(context.Context) (driver.Conn, error) { return f, nil }
func (f fake) Driver() driver.Driver                        { return f }
func (f fake) Prepare(string) (driver.Stmt, error)          { return nil, errors.ErrUnsupported }
func (f fake) Close() error                                 { return nil }
func (f fake) Begin() (driver.Tx, error)                    { return nil, errors.ErrUnsupported }
func (f fake) QueryContext(ctx context.Context, _ string, args []driver.NamedValue) (driver.Rows, error) {
	switch args[0].Value {
	case "slow":
		<-ctx.Done()
		f.canceled.Store(true)
		return nil, errors.New("canceling statement due to user request")
	case "none":
		return &rows{}, nil
	case "broken":
		return nil, errors.New("broken")
	}
	return &rows{left: 1}, nil
}

type rows struct{ left int }

func (r *rows) Columns() []string { return []string{"cents"} }
func (r *rows) Close() error      { return nil }
func (r *rows) Next(into []driver.Value) error {
	if r.left == 0 {
		return io.EOF
	}
	r.left--
	into[0] = int64(250)
	return nil
}

func server(t *testing.T) (*httptest.Server, *atomic.Bool) {
	var canceled atomic.Bool
	mux := http.NewServeMux()
	mux.Handle("/prices/{id}", priceHandler(&Store{db: sql.OpenDB(fake{&canceled})}))
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s, &canceled
}

func TestStatuses(t *testing.T) {
	s, _ := server(t)
	for id, want := range map[string]int{"a": 200, "none": 404, "broken": 500, "slow": 504} {
		resp, err := http.Get(s.URL + "/prices/" + id)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != want {
			t.Errorf("%s: %d, want %d", id, resp.StatusCode, want)
		}
	}
}

func TestADisconnectStopsTheQuery(t *testing.T) {
	s, canceled := server(t)
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", s.URL+"/prices/slow", nil)
	if _, err := http.DefaultClient.Do(req); err == nil {
		t.Fatal("answered")
	}
	time.Sleep(200 * time.Millisecond)
	if !canceled.Load() {
		t.Error("the query still runs")
	}
}

func TestAnUnreadBodyHidesTheDisconnect(t *testing.T) {
	for _, read := range []bool{false, true} {
		told := make(chan bool, 1)
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if read {
				io.Copy(io.Discard, r.Body)
			}
			select {
			case <-r.Context().Done():
				told <- true
			case <-time.After(500 * time.Millisecond):
				told <- false
			}
		}))
		c, err := net.Dial("tcp", s.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprint(c, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nabcd")
		time.Sleep(50 * time.Millisecond)
		c.Close()
		if got := <-told; got != read {
			t.Errorf("body read: %t, told: %t", read, got)
		}
		s.Close()
	}
}

func TestTree(t *testing.T) {
	parent, cancelParent := context.WithCancel(context.Background())
	long, cancelLong := context.WithTimeout(parent, time.Hour)
	defer cancelLong()
	extended, cancelExtended := context.WithTimeout(long, 2*time.Hour)
	defer cancelExtended()
	d1, _ := long.Deadline()
	if d2, _ := extended.Deadline(); !d2.Equal(d1) {
		t.Error("a child extended its parent's deadline")
	}
	child, cancelChild := context.WithCancelCause(parent)
	cancelChild(errors.New("why"))
	if parent.Err() != nil || fmt.Sprint(child.Err(), context.Cause(child)) != "context canceled why" {
		t.Error(parent.Err(), child.Err(), context.Cause(child))
	}
	ran := make(chan bool)
	context.AfterFunc(long, func() { close(ran) })
	cancelParent()
	<-ran
	if long.Err() == nil || context.WithoutCancel(long).Err() != nil {
		t.Error("cancellation does not flow down, or WithoutCancel keeps it")
	}
}

func TestTheHandlersReturnCancels(t *testing.T) {
	kept := make(chan context.Context, 1)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { kept <- r.Context() }))
	defer s.Close()
	resp, err := http.Get(s.URL)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	select {
	case <-(<-kept).Done():
	case <-time.After(time.Second):
		t.Error("not canceled")
	}
}
