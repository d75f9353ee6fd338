package erp

import (
	"errors"
	"expvar"
	"fmt"
	"sync"
	"testing"
)

func TestState(t *testing.T) {
	unmapped := new(expvar.Map)
	tr := &Translator{states: map[string]string{"40": "delivered"}, unmapped: unmapped}
	if s, err := tr.State(t.Context(), "40"); s != "delivered" || err != nil {
		t.Errorf("%q, %v", s, err)
	}
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Go(func() {
			if _, err := tr.State(t.Context(), fmt.Sprint("new", i)); !errors.Is(err, ErrUnmapped) {
				t.Errorf("got %v", err)
			}
		})
	}
	wg.Wait()
	if got := unmapped.String(); got != `{"status": 50}` {
		t.Errorf("one counter for fifty values, got %s", got)
	}
}
