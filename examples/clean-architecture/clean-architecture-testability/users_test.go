package users

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"
)

// #region shown
var ErrDuplicate = errors.New("duplicate email")

type Users interface {
	Add(ctx context.Context, email string) error
}

type FakeUsers struct {
	mu   sync.Mutex
	seen map[string]bool
}

func (f *FakeUsers) Add(_ context.Context, email string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.seen[email] {
		return ErrDuplicate
	}
	f.seen[email] = true
	return nil
}

func testUsers(t *testing.T, users Users) {
	t.Helper()
	// A new address each time: a database remembers the last run.
	email := fmt.Sprintf("u%d@example.org", time.Now().UnixNano())
	if err := users.Add(t.Context(), email); err != nil {
		t.Fatalf("first add: %v", err)
	}
	err := users.Add(t.Context(), email)
	if !errors.Is(err, ErrDuplicate) {
		t.Fatalf("second add: got %v, want ErrDuplicate", err)
	}
}

func TestFakeUsers(t *testing.T) {
	testUsers(t, &FakeUsers{seen: map[string]bool{}})
}
// #endregion shown

// A store that outlives a run, as a database does.
var kept = &FakeUsers{seen: map[string]bool{}}

func TestKeptUsers(t *testing.T) { testUsers(t, kept) }

func TestConcurrentAdds(t *testing.T) {
	users := &FakeUsers{seen: map[string]bool{}}
	var wg sync.WaitGroup
	var mu sync.Mutex
	added := 0
	for range 20 {
		wg.Go(func() {
			if users.Add(t.Context(), "a@example.org") == nil {
				mu.Lock()
				added++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	if added != 1 {
		t.Errorf("added %d times", added)
	}
}
