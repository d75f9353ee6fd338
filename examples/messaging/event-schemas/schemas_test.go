package schemas

import (
	"encoding/json"
	"strings"
	"testing"
)

// What another team's service knows.
type orderPaid struct {
	OrderID     string `json:"orderId"`
	AmountCents int64  `json:"amountCents"`
	Currency    string `json:"currency"`
}

const published = `{"orderId": "order-4711", "amountCents": 4990, "currency": "EUR"}`

// A renamed field is no error: the old one stays at zero.
func TestRename(t *testing.T) {
	renamed := strings.Replace(published, "amountCents", "totalCents", 1)
	var event orderPaid
	if err := json.Unmarshal([]byte(renamed), &event); err != nil {
		t.Fatal(err)
	}
	if event.AmountCents != 0 || event.OrderID != "order-4711" {
		t.Errorf("%+v", event)
	}
}

// A strict consumer is stopped by an addition that harms nobody; a tolerant one reads on.
func TestAddition(t *testing.T) {
	added := strings.Replace(published, "{", `{"coupon": "SAVE10", `, 1)
	var event orderPaid
	if err := json.Unmarshal([]byte(added), &event); err != nil || event.AmountCents != 4990 {
		t.Errorf("%+v, %v", event, err)
	}
	strict := json.NewDecoder(strings.NewReader(added))
	strict.DisallowUnknownFields()
	if err := strict.Decode(new(orderPaid)); err == nil || !strings.Contains(err.Error(), `unknown field "coupon"`) {
		t.Errorf("strict: %v", err)
	}
}

// The upcaster: the handler behind it knows version 2 only.
func TestUpcaster(t *testing.T) {
	type paidV1 struct {
		OrderID string  `json:"orderId"`
		Amount  float64 `json:"amount"`
	}
	read := func(kind string, data []byte) (event orderPaid, err error) {
		if kind != "com.example.order.paid.v1" {
			err = json.Unmarshal(data, &event)
			return event, err
		}
		var old paidV1
		err = json.Unmarshal(data, &old)
		return orderPaid{OrderID: old.OrderID, AmountCents: int64(old.Amount*100 + 0.5), Currency: "EUR"}, err
	}
	first, err := read("com.example.order.paid.v1", []byte(`{"orderId": "order-4711", "amount": 49.90}`))
	if err != nil {
		t.Fatal(err)
	}
	second, err := read("com.example.order.paid.v2", []byte(published))
	if err != nil || first != second {
		t.Errorf("%+v and %+v, %v", first, second, err)
	}
}
