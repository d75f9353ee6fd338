package store

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/iotest"
	"strings"
)

// #region shown-2
var ErrNotFound = errors.New("not found")

// Store: both methods return ctx.Err() once ctx is done.
type Store interface {
	Put(ctx context.Context, key, value string) error
	// Get returns ErrNotFound for an unknown key.
	Get(ctx context.Context, key string) (string, error)
}

func CheckStore(t *testing.T, newStore func(*testing.T) Store) {
	t.Run("missing key", func(t *testing.T) {
		_, err := newStore(t).Get(t.Context(), "nope")
		if !errors.Is(err, ErrNotFound) {
			t.Errorf("got %v, want ErrNotFound", err)
		}
	})
	t.Run("canceled context", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		err := newStore(t).Put(ctx, "k", "v")
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v, want context.Canceled", err)
		}
	})
}
// #endregion shown-2

type memory struct {
	mu sync.Mutex
	m  map[string]string
}

func (s *memory) Put(ctx context.Context, key, value string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[key] = value
	return nil
}

func (s *memory) Get(ctx context.Context, key string) (string, error) {
	if err := ctx.Err(); err != nil {
		return "", err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	v, ok := s.m[key]
	if !ok {
		return "", ErrNotFound
	}
	return v, nil
}

func TestMemory(t *testing.T) {
	CheckStore(t, func(*testing.T) Store { return &memory{m: map[string]string{}} })
}

// A decorator that honors the contract passes, too.
type cached struct{ Store }

func TestDecorator(t *testing.T) {
	CheckStore(t, func(*testing.T) Store { return cached{&memory{m: map[string]string{}}} })
}

func TestTheStandardLibrarysSuite(t *testing.T) {
	if err := iotest.TestReader(strings.NewReader("text"), []byte("text")); err != nil {
		t.Error(err)
	}
}
