package billing

import (
	"context"
	"errors"
	"testing"
	"time"
)

type sliceStore struct {
	open []Invoice
	err  error
}

func (s sliceStore) OpenInvoices(context.Context) ([]Invoice, error) { return s.open, s.err }

func TestOverdue(t *testing.T) {
	now := time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	open := []Invoice{{now.AddDate(0, 0, -1)}, {now.AddDate(0, 0, 1)}}
	got, err := NewService(sliceStore{open: open}, clock).Overdue(t.Context())
	if err != nil || len(got) != 1 || !got[0].Due.Before(now) || len(open) != 2 || !open[1].Due.After(now) {
		t.Error(got, open, err)
	}
	down := errors.New("down")
	if _, err := NewService(sliceStore{err: down}, clock).Overdue(t.Context()); !errors.Is(err, down) {
		t.Error(err)
	}
}
