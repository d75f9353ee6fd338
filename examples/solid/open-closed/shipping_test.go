package shipping

import (
	"database/sql"
	"strings"
	"testing"
	"time"
)

func TestSamePrices(t *testing.T) {
	var c Carriers
	if _, err := c.Cents("standard", 1); err == nil {
		t.Error("found in nothing")
	}
	for name, p := range map[string]Price{
		"standard": func(int) int { return 490 },
		"express":  func(grams int) int { return 990 + grams/100*15 },
	} {
		if err := c.Register(name, p); err != nil {
			t.Error(err)
		}
	}
	for _, kind := range []string{"standard", "express", "drone"} {
		old, oldErr := shippingCents(kind, 1250)
		fresh, freshErr := c.Cents(kind, 1250)
		if old != fresh || (oldErr == nil) != (freshErr == nil) {
			t.Error(kind, old, fresh, oldErr, freshErr)
		}
	}
	if err := c.Register("express", nil); err == nil {
		t.Error("registered twice")
	}
}

func TestOptions(t *testing.T) {
	if c := NewClient(); c.timeout != 5*time.Second || c.retries != 0 {
		t.Error(c)
	}
	if c := NewClient(WithRetries(2), WithTimeout(time.Second)); c.timeout != time.Second || c.retries != 2 {
		t.Error(c)
	}
}

func TestAForgottenImport(t *testing.T) {
	if _, err := sql.Open("postgres", ""); err == nil || !strings.Contains(err.Error(), `sql: unknown driver "postgres"`) {
		t.Error(err)
	}
}
