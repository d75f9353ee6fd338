package describe

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

type both struct{}

func (both) Error() string  { return "bad" }
func (both) String() string { return "text" }

type ID int

func TestDescribe(t *testing.T) {
	for _, row := range []struct {
		x    any
		want string
	}{
		{nil, "nothing"},
		{7, "an integer, 7"},
		{int64(7), "an integer, 7"},
		{[]string{"a", "b"}, "2 strings"},
		{errors.New("x"), "failed: x"},
		{both{}, "failed: bad"},
		{ID(1), "unexpected describe.ID"},
	} {
		if got := describe(row.x); got != row.want {
			t.Errorf("%v: %s", row.x, got)
		}
	}
}

func panicOf(f func()) (p string) {
	defer func() { p = fmt.Sprint(recover()) }()
	f()
	return ""
}

func TestPanics(t *testing.T) {
	var a, b any = []int{1}, []int{1}
	for _, row := range []struct {
		f    func()
		want string
	}{
		{func() { var x any = "s"; _ = x.(int) }, "interface conversion: interface {} is string, not int"},
		{func() { _ = a == b }, "comparing uncomparable type []int"},
		{func() { map[any]int{}[a] = 1 }, "hash of unhashable type []int"},
	} {
		if got := panicOf(row.f); !strings.Contains(got, row.want) {
			t.Errorf("%q does not say %q", got, row.want)
		}
	}
	var x any = "s"
	if _, ok := x.(int); ok {
		t.Error("ok")
	}
}

func TestNumbersOfJSON(t *testing.T) {
	in := []byte(`{"id": 9007199254740993}`)
	var v map[string]any
	if err := json.Unmarshal(in, &v); err != nil {
		t.Fatal(err)
	}
	if _, ok := v["id"].(int); ok || fmt.Sprintf("%.0f", v["id"]) != "9007199254740992" {
		t.Errorf("%T %v", v["id"], v["id"])
	}
	d := json.NewDecoder(bytes.NewReader(in))
	d.UseNumber()
	if err := d.Decode(&v); err != nil || fmt.Sprint(v["id"]) != "9007199254740993" {
		t.Error(v, err)
	}
}

type flusher struct {
	bytes.Buffer
	flushed bool
}

func (f *flusher) Flush() error { f.flushed = true; return nil }

type wrapped struct{ io.Writer }

func TestAWrapperHidesTheAbility(t *testing.T) {
	f := &flusher{}
	if finish(wrapped{f}) != nil || f.flushed {
		t.Error("flushed through the wrapper")
	}
	if finish(f) != nil || !f.flushed {
		t.Error("not flushed")
	}
}

type logged struct{ http.ResponseWriter }

type unwrapping struct{ http.ResponseWriter }

func (u unwrapping) Unwrap() http.ResponseWriter { return u.ResponseWriter }

func TestMiddlewareAndFlush(t *testing.T) {
	if _, ok := http.ResponseWriter(logged{httptest.NewRecorder()}).(http.Flusher); ok {
		t.Error("the wrapper flushes")
	}
	if err := http.NewResponseController(logged{httptest.NewRecorder()}).Flush(); err == nil {
		t.Error("flushed without Unwrap")
	}
	if err := http.NewResponseController(unwrapping{httptest.NewRecorder()}).Flush(); err != nil {
		t.Error(err)
	}
}

var sink any
var small, large = 255, 1 << 20

func TestBoxing(t *testing.T) {
	for _, row := range []struct {
		what string
		f    func()
		want float64
	}{
		{"constant", func() { sink = 1000 }, 0},
		{"small integer", func() { sink = small }, 0},
		{"large integer", func() { sink = large }, 1},
		{"pointer", func() { sink = &large }, 0},
	} {
		if got := testing.AllocsPerRun(100, row.f); got != row.want {
			t.Errorf("%s: %v allocations", row.what, got)
		}
	}
}
