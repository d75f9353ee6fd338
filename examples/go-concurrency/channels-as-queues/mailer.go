package mailer

import (
	"errors"
	"sync"
)

// #region shown
var ErrBusy = errors.New("mail queue is full")

type Mailer struct {
	jobs chan string
	wg   sync.WaitGroup
}

func NewMailer(size, workers int, send func(to string)) *Mailer {
	m := &Mailer{jobs: make(chan string, size)}
	for range workers {
		m.wg.Go(func() {
			// ends when closed and empty
			for to := range m.jobs {
				send(to)
			}
		})
	}
	return m
}

// Enqueue never blocks; the caller decides what to do with ErrBusy.
func (m *Mailer) Enqueue(to string) error {
	select {
	case m.jobs <- to:
		return nil
	default:
		return ErrBusy
	}
}

// Close waits until everything queued has been sent.
// No Enqueue may run any more.
func (m *Mailer) Close() {
	close(m.jobs)
	m.wg.Wait()
}
// #endregion shown
