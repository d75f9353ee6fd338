package problem

import (
	"encoding/json"
	jsonv2 "encoding/json/v2"
	"errors"
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"
)

type outOfStock struct{}

func (outOfStock) Error() string { return "stock: row 7 of table items" }
func (outOfStock) Problem() Problem {
	return Problem{"https://api.example.com/p/stock", "Not enough items", 409, ""}
}

func TestOnlyPublicErrorsGetOut(t *testing.T) {
	for _, c := range []struct {
		err    error
		status int
		typ    string
	}{
		{fmt.Errorf("place order: %w", outOfStock{}), 409, "https://api.example.com/p/stock"},
		{errors.New(`pq: duplicate key value violates unique constraint "users_email_key"`), 500, "about:blank"},
	} {
		w := httptest.NewRecorder()
		writeProblem(w, httptest.NewRequest("GET", "/", nil), c.err)
		var p Problem
		if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil || w.Code != c.status || p.Status != c.status || p.Type != c.typ {
			t.Errorf("%v: %d %+v %v", c.err, w.Code, p, err)
		}
		if strings.Contains(w.Body.String(), "users_email_key") || strings.Contains(w.Body.String(), "table items") {
			t.Errorf("leaked: %s", w.Body)
		}
		if w.Header().Get("Content-Type") != "application/problem+json" {
			t.Error(w.Header())
		}
	}
}

func TestNilSlices(t *testing.T) {
	v := struct{ Items []int }{}
	one, err1 := json.Marshal(v)
	two, err2 := jsonv2.Marshal(v)
	if string(one) != `{"Items":null}` || string(two) != `{"Items":[]}` || err1 != nil || err2 != nil {
		t.Errorf("%s %s", one, two)
	}
}

func TestLargeNumbers(t *testing.T) {
	var v any
	if err := json.Unmarshal([]byte("9007199254740993"), &v); err != nil || fmt.Sprintf("%.0f", v) != "9007199254740992" {
		t.Errorf("a float64 holds %v", v)
	}
}
