package present

import (
	"encoding/json"
	"testing"
	"time"
)

func TestPresent(t *testing.T) {
	due := time.Date(2026, 3, 1, 1, 0, 0, 0, time.FixedZone("", 2*3600))
	got, err := json.Marshal(presentInvoice(InvoiceResult{ID: "a/b", Cents: 1205, DueAt: due}))
	if err != nil {
		t.Fatal(err)
	}
	want := `{"id":"a/b","total":"12.05","due":"2026-02-28","self":"/invoices/a%2Fb"}`
	if string(got) != want {
		t.Errorf("got %s", got)
	}
}
