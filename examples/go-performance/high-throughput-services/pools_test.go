package pools

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func connections(t *testing.T, c *http.Client, readAll bool) int64 {
	var opened atomic.Int64
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		time.Sleep(5 * time.Millisecond)
		w.Write(make([]byte, 4<<20))
	}))
	s.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			opened.Add(1)
		}
	}
	s.Start()
	defer s.Close()
	for range 5 {
		var wg sync.WaitGroup
		for range 20 {
			wg.Go(func() {
				resp, err := c.Get(s.URL)
				if err != nil {
					t.Error(err)
					return
				}
				if readAll {
					io.Copy(io.Discard, resp.Body)
				}
				resp.Body.Close()
			})
		}
		wg.Wait()
	}
	return opened.Load()
}

func TestConnectionsAreReused(t *testing.T) {
	plain := &http.Client{Transport: http.DefaultTransport.(*http.Transport).Clone()}
	byDefault, tuned := connections(t, plain, true), connections(t, newBackendClient(), true)
	if tuned > 25 || byDefault < 50 {
		t.Errorf("20 requests at a time, five times: %d connections by default, %d tuned", byDefault, tuned)
	}
	if unread := connections(t, newBackendClient(), false); unread < 50 {
		t.Errorf("%d connections although large bodies are not read", unread)
	}
}

type fake struct{ opened *atomic.Int64 }

func (f fake) Connect(context.Context) (driver.Conn, error) { f.opened.Add(1); return f, nil }
func (f fake) Driver() driver.Driver                        { return nil }
func (f fake) Prepare(string) (driver.Stmt, error)          { return nil, errors.ErrUnsupported }
func (f fake) Close() error                                 { return nil }
func (f fake) Begin() (driver.Tx, error)                    { return nil, errors.ErrUnsupported }
func (f fake) Ping(context.Context) error                   { time.Sleep(5 * time.Millisecond); return nil }

func TestPool(t *testing.T) {
	run := func(set func(*sql.DB)) int64 {
		var opened atomic.Int64
		db := sql.OpenDB(fake{&opened})
		set(db)
		for range 5 {
			var wg sync.WaitGroup
			for range 20 {
				wg.Go(func() { db.Ping() })
			}
			wg.Wait()
		}
		return opened.Load()
	}
	byDefault, tuned := run(func(*sql.DB) {}), run(setPool)
	if tuned > 20 || byDefault < 50 {
		t.Error(byDefault, tuned)
	}
}
