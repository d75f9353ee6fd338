package billing

import (
	"context"
	"encoding/json"
	"fmt"
	"sync/atomic"
	"testing"
	"time"
)

// #region shown
func TestHandleTwiceChargesOnce(t *testing.T) {
	store := &memory{seen: map[string]bool{}}
	m := Message{ID: "m-1", Body: []byte(`{"order":"o-7","cents":1250}`)}
	for range 2 { // every broker delivers twice some day
		if err := Handle(t.Context(), store, m); err != nil {
			t.Fatal(err)
		}
	}
	if store.charged != 1250 {
		t.Errorf("charged %d cents, want 1250", store.charged)
	}
}

type Message struct {
	ID   string
	Body []byte
}

type memory struct {
	seen    map[string]bool
	charged int64
}

func Handle(ctx context.Context, s *memory, m Message) error {
	var order struct{ Cents int64 }
	if err := json.Unmarshal(m.Body, &order); err != nil {
		return fmt.Errorf("message %s: %w", m.ID, err)
	}
	if s.seen[m.ID] {
		return nil
	}
	s.seen[m.ID] = true
	s.charged += order.Cents
	return nil
}
// #endregion shown
// #region shown-2
// eventually polls ok until it holds or the deadline passes.
func eventually(t *testing.T, within time.Duration, what string,
	ok func() bool) {
	t.Helper()
	end := time.Now().Add(within)
	for !ok() {
		if time.Now().After(end) {
			t.Fatalf("after %v still not: %s", within, what)
		}
		time.Sleep(20 * time.Millisecond)
	}
}
// #endregion shown-2

func TestEventuallySeesALateResult(t *testing.T) {
	var done atomic.Bool
	time.AfterFunc(50*time.Millisecond, func() { done.Store(true) })
	start := time.Now()
	eventually(t, 5*time.Second, "done", done.Load)
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("waited %v after the result was there", took)
	}
}

func TestBrokenBodyIsAnError(t *testing.T) {
	store := &memory{seen: map[string]bool{}}
	if err := Handle(t.Context(), store, Message{ID: "m", Body: []byte(`{`)}); err == nil || store.seen["m"] {
		t.Error("a broken message was taken as handled")
	}
}
