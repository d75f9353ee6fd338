package policy

import (
	"errors"
	"sort"
	"testing"
	"time"
	"uuid"
)

func TestRenew(t *testing.T) {
	ends := time.Date(2026, 12, 31, 0, 0, 0, 0, time.UTC)
	p, err := NewPolicy("p-1", ends)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Renew(ends.AddDate(1, 0, 0)); !errors.Is(err, ErrNotActive) {
		t.Errorf("a draft: %v", err)
	}
	p.status = Active
	if err := p.Renew(ends); err == nil {
		t.Error("no extension is accepted")
	}
	if p.ends != ends || p.status != Active {
		t.Error("a refused call changes the policy")
	}
	if err := p.Renew(ends.AddDate(1, 0, 0)); err != nil || p.ends.Year() != 2027 {
		t.Errorf("%v, %v", err, p.ends)
	}
	if _, err := NewPolicy("", ends); err == nil {
		t.Error("a policy without an ID")
	}
}

func TestUUIDv7IsOrdered(t *testing.T) {
	var ids []string
	for range 5 {
		ids = append(ids, uuid.NewV7().String())
		time.Sleep(2 * time.Millisecond)
	}
	if !sort.StringsAreSorted(ids) {
		t.Errorf("%v", ids)
	}
}
