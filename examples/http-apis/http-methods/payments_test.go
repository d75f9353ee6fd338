package pay

import (
	"context"
	"errors"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

// store keeps payments under a lock, as a unique constraint would.
type store struct {
	mu    sync.Mutex
	byKey map[string]Payment
	fail  error
}

func (s *store) CreateOnce(_ context.Context, key string, p Payment) (Payment, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.fail != nil {
		return Payment{}, s.fail
	}
	if old, ok := s.byKey[key]; ok {
		if old.Amount != p.Amount {
			return Payment{}, errKeyReused
		}
		return old, nil
	}
	p.ID = "p-" + key
	s.byKey[key] = p
	return p, nil
}

func TestTheSameKeyPaysOnce(t *testing.T) {
	s := &store{byKey: map[string]Payment{}}
	h := createPayment(s)
	call := func(key, body string) *httptest.ResponseRecorder {
		r := httptest.NewRequest("POST", "/payments", strings.NewReader(body))
		if key != "" {
			r.Header.Set("Idempotency-Key", key)
		}
		w := httptest.NewRecorder()
		h(w, r)
		return w
	}
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			if w := call("k1", `{"amount":1250}`); w.Code != 201 || w.Header().Get("Location") != "/payments/p-k1" {
				t.Errorf("%d %v", w.Code, w.Header())
			}
		})
	}
	wg.Wait()
	if len(s.byKey) != 1 {
		t.Errorf("%d payments", len(s.byKey))
	}
	for _, c := range []struct {
		key, body string
		want      int
	}{
		{"k1", `{"amount":9}`, 422}, {"", `{"amount":9}`, 400}, {"k2", `{`, 400}, {"k2", strings.Repeat(" ", 70<<10) + `{}`, 400},
	} {
		if w := call(c.key, c.body); w.Code != c.want {
			t.Errorf("key %q: %d, want %d", c.key, w.Code, c.want)
		}
	}
	s.fail = errors.New("connection lost")
	if w := call("k3", `{"amount":1}`); w.Code != 500 || strings.Contains(w.Body.String(), "connection") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}
