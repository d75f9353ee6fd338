package example

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"sync"
	"testing"
	"time"
)

type memory struct {
	mu    sync.Mutex
	data  map[string][]byte
	err   error
	hangs bool
}

func (m *memory) Get(_ context.Context, key string) ([]byte, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	v, ok := m.data[key]
	return v, ok && m.err == nil, m.err
}
func (m *memory) Set(_ context.Context, key string, val []byte, _ time.Duration) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.err == nil {
		m.data[key] = val
	}
	return m.err
}
func (m *memory) Delete(ctx context.Context, key string) error {
	if m.hangs {
		<-ctx.Done()
		return ctx.Err()
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.err == nil {
		delete(m.data, key)
	}
	return m.err
}

type table struct {
	mu     sync.Mutex
	prices map[int64]int64
	loads  int
	// after runs between reading the row and returning it.
	after func()
}

func (t *table) Product(_ context.Context, id int64) (Product, error) {
	t.mu.Lock()
	t.loads++
	p := Product{id, t.prices[id]}
	t.mu.Unlock()
	if t.after != nil {
		t.after()
	}
	return p, nil
}
func (t *table) SetPrice(_ context.Context, id, cents int64) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.prices[id] = cents
	return nil
}

func service() (*Service, *memory, *table) {
	slog.SetDefault(slog.New(slog.NewTextHandler(io.Discard, nil)))
	m := &memory{data: map[string][]byte{}}
	db := &table{prices: map[int64]int64{1: 10}}
	return &Service{m, db}, m, db
}

func price(t *testing.T, s *Service) int64 {
	t.Helper()
	p, err := s.Product(context.Background(), 1)
	if err != nil {
		t.Fatal(err)
	}
	return p.PriceCents
}

func TestCacheAside(t *testing.T) {
	s, m, db := service()
	if price(t, s) != 10 || price(t, s) != 10 || db.loads != 1 {
		t.Errorf("%d loads", db.loads)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := s.SetPrice(ctx, 1, 12); err != nil || price(t, s) != 12 {
		t.Error("a canceled caller left the old price", err)
	}
	m.data[key(1)] = []byte("not JSON")
	if price(t, s) != 12 {
		t.Error("a broken entry is served")
	}
}

func TestBrokenCache(t *testing.T) {
	s, m, _ := service()
	m.err = errors.New("connection refused")
	if price(t, s) != 10 {
		t.Error("a broken cache breaks reads")
	}
	if err := s.SetPrice(context.Background(), 1, 12); err != nil || price(t, s) != 12 {
		t.Error("a broken cache breaks writes", err)
	}
	m.err, m.hangs = nil, true
	start := time.Now()
	if err := s.SetPrice(context.Background(), 1, 13); err != nil || time.Since(start) > 15*time.Second {
		t.Errorf("a hanging cache: %v after %v", err, time.Since(start))
	}
}

// The race of the page: the reader is paused between loading and filling.
func TestStaleFill(t *testing.T) {
	s, _, db := service()
	db.after = func() {
		db.after = nil
		if err := s.SetPrice(context.Background(), 1, 12); err != nil {
			t.Error(err)
		}
	}
	price(t, s)
	if got := price(t, s); got != 10 {
		t.Errorf("got %d: the race is gone, change the page", got)
	}
}
