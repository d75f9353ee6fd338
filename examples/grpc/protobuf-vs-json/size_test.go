package size

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// What a client that expects numbers makes of 2^53 + 1; hence the strings of the JSON mapping.
func TestLargeNumbers(t *testing.T) {
	var number any
	if err := json.Unmarshal([]byte("9007199254740993"), &number); err != nil || number != float64(9007199254740992) {
		t.Errorf("%.0f, %v", number, err)
	}
	payment := []byte(`{"amountMinor": "9007199254740993", "signature": "3q2+7w=="}`)
	var mapped struct {
		AmountMinor int64 `json:",string"`
		Signature   []byte
	}
	if err := json.Unmarshal(payment, &mapped); err != nil || mapped.AmountMinor != 9007199254740993 {
		t.Errorf("%+v, %v", mapped, err)
	}
	if base64.StdEncoding.EncodeToString(mapped.Signature) != "3q2+7w==" {
		t.Errorf("% x", mapped.Signature)
	}
	// A client written by hand fails on the first payment.
	var naive struct{ AmountMinor int64 }
	if err := json.Unmarshal(payment, &naive); err == nil {
		t.Error("a string was read into a number")
	}
}

func zipped(t *testing.T, b []byte) int {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Len()
}

// A list with long names and small numbers shrinks several times; compression narrows the gap; a long text hardly changes.
func TestSize(t *testing.T) {
	type position struct {
		ArticleNumber     uint64 `json:"articleNumber"`
		QuantityOrdered   uint64 `json:"quantityOrdered"`
		UnitPriceInMinor  uint64 `json:"unitPriceInMinorUnits"`
		WarehouseLocation uint64 `json:"warehouseLocation"`
	}
	random := rand.New(rand.NewPCG(1, 2))
	var list []position
	var wire []byte
	for range 1000 {
		p := position{random.Uint64N(10000), random.Uint64N(10), random.Uint64N(10000), random.Uint64N(100)}
		list = append(list, p)
		var one []byte
		for i, v := range []uint64{p.ArticleNumber, p.QuantityOrdered, p.UnitPriceInMinor, p.WarehouseLocation} {
			if v != 0 {
				one = binary.AppendUvarint(binary.AppendUvarint(one, uint64(i+1)<<3), v)
			}
		}
		wire = binary.AppendUvarint(binary.AppendUvarint(wire, 1<<3|2), uint64(len(one)))
		wire = append(wire, one...)
	}
	text, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	plain := float64(len(text)) / float64(len(wire))
	compressed := float64(zipped(t, text)) / float64(zipped(t, wire))
	if plain < 5 || compressed > 2 {
		t.Errorf("JSON is %.1f times as large, %.1f times when both are compressed", plain, compressed)
	}

	long := strings.Repeat("Dear customer, ", 1000)
	message := append(binary.AppendUvarint([]byte{1<<3 | 2}, uint64(len(long))), long...)
	if text := fmt.Sprintf(`{"text":%q}`, long); float64(len(text)) > 1.01*float64(len(message)) {
		t.Errorf("a long text: %d and %d bytes", len(text), len(message))
	}
}
