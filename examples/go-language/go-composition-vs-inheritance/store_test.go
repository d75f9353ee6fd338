package store

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"strings"
	"testing"
	"time"
)

type memory map[string][]byte

func (m memory) Get(_ context.Context, k string) ([]byte, error) { return m[k], nil }
func (m memory) Put(_ context.Context, k string, v []byte) error { m[k] = v; return nil }

func TestDecorator(t *testing.T) {
	var log bytes.Buffer
	var s Store = timedStore{memory{}, slog.New(slog.NewTextHandler(&log, nil))}
	s.Put(t.Context(), "a", []byte("1"))
	if v, _ := s.Get(t.Context(), "a"); string(v) != "1" || strings.Count(log.String(), "msg=get") != 1 {
		t.Error(string(v), log.String())
	}
}

type fake struct{ Store }

func (fake) Get(context.Context, string) ([]byte, error) { return []byte("fake"), nil }

func TestPartialFake(t *testing.T) {
	var s Store = fake{}
	s.Get(t.Context(), "a")
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	s.Put(t.Context(), "a", nil)
}

func TestEmbeddedTimeTakesOverJSON(t *testing.T) {
	b, err := json.Marshal(struct {
		time.Time
		Name string
	}{time.Unix(0, 0).UTC(), "x"})
	if string(b) != `"1970-01-01T00:00:00Z"` || err != nil {
		t.Error(string(b), err)
	}
}

type counter struct{ n int }

func (c *counter) Inc() { c.n++ }

type byValue struct{ counter }
type byPointer struct{ *counter }

func TestMethodSets(t *testing.T) {
	type incer interface{ Inc() }
	if _, ok := any(byValue{}).(incer); ok {
		t.Error("the value has it")
	}
	if _, ok := any(&byValue{}).(incer); !ok {
		t.Error("the pointer lacks it")
	}
	if _, ok := any(byPointer{}).(incer); !ok {
		t.Error("the value with an embedded pointer lacks it")
	}
}
