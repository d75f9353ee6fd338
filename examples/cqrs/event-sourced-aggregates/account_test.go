package account

import (
	"errors"
	"sync"
	"testing"
)

var errConflict = errors.New("conflict")

type stream struct {
	mu     sync.Mutex
	events []Event
}

func (s *stream) load() *Account {
	s.mu.Lock()
	defer s.mu.Unlock()
	return Load(s.events[:len(s.events):len(s.events)])
}

func (s *stream) append(a *Account) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if a.version != int64(len(s.events)) {
		return errConflict
	}
	s.events = append(s.events, a.uncommitted...)
	return nil
}

func TestConcurrentWithdrawals(t *testing.T) {
	s := &stream{events: []Event{Opened{}, Deposited{100}}}
	var wg sync.WaitGroup
	var mu sync.Mutex
	refused := 0
	for range 8 {
		wg.Go(func() {
			for {
				a := s.load()
				if a.Withdraw(30) != nil {
					mu.Lock()
					refused++
					mu.Unlock()
					return
				}
				if s.append(a) == nil {
					return
				}
			}
		})
	}
	wg.Wait()
	if a := s.load(); a.cents != 10 || refused != 5 || a.version != 5 {
		t.Errorf("%+v, %d refused", a, refused)
	}
}

func TestOldEventsStay(t *testing.T) {
	// More than today's rules would allow: it still happened.
	a := Load([]Event{Opened{}, Deposited{50}, Withdrawn{80}})
	if a.cents != -30 {
		t.Errorf("%d", a.cents)
	}
	for _, cents := range []int64{1, 0, -5} {
		if a.Withdraw(cents) == nil {
			t.Errorf("%d is withdrawn", cents)
		}
	}
	if len(a.uncommitted) != 0 || Load(nil).Withdraw(1) == nil {
		t.Error("a refusal leaves an event")
	}
}

type other struct{}

func (other) isEvent() {}

func TestUnknownEvent(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("an unknown event is ignored")
		}
	}()
	Load([]Event{other{}})
}
