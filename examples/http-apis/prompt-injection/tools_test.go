package tools

import (
	"context"
	"encoding/json/v2"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
)

// shop has order 1 of customer 7 and order 2 of customer 8.
type shop struct{}

func (shop) Status(_ context.Context, customer, order int64) (string, error) {
	if order+6 != customer {
		return "", ErrNotFound
	}
	return "shipped", nil
}

// What a model may answer after it has read a document that says "ignore previous instructions".
func TestWhatAModelMayAskFor(t *testing.T) {
	s := &Session{customer: 7, shop: shop{}, consented: map[string]bool{}}
	for text, want := range map[string]error{
		`{"tool":"order_status","args":{"order":1}}`:              nil,
		`{"tool":"order_status","args":{"order":2}}`:              ErrNotFound,
		`{"tool":"send_mail","args":{}}`:                          ErrNotAllowed,
		`{"tool":"cancel_order","args":{"order":1}}`:              ErrNeedsConsent,
		`{"tool":"cancel_order","args":{"order":2}}`:              ErrNotFound,
		`{"tool":"order_status","args":{"order":1,"customer":8}}`: json.ErrUnknownName,
	} {
		var call Call
		if err := json.Unmarshal([]byte(text), &call); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Run(t.Context(), call); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", text, err, want)
		}
	}
}

func TestConsentIsForOneCall(t *testing.T) {
	s := &Session{customer: 7, shop: shop{}, consented: map[string]bool{"cancel order 1": true}}
	call := Call{Tool: "cancel_order", Args: []byte(`{"order":1}`)}
	if out, err := s.Run(t.Context(), call); out != "done" || err != nil {
		t.Error(out, err)
	}
	if _, err := s.Run(t.Context(), call); !errors.Is(err, ErrNeedsConsent) {
		t.Error(err)
	}
}

func TestConsentIsForOneOfParallelCalls(t *testing.T) {
	s := &Session{customer: 7, shop: shop{}, consented: map[string]bool{"cancel order 1": true}}
	call := Call{Tool: "cancel_order", Args: []byte(`{"order":1}`)}
	var done atomic.Int32
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if _, err := s.Run(t.Context(), call); err == nil {
				done.Add(1)
			} else if !errors.Is(err, ErrNeedsConsent) {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := done.Load(); n != 1 {
		t.Errorf("%d of 8 calls were carried out", n)
	}
}
