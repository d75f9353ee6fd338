package main

import (
	"bytes"
	"log"
	"log/slog"
	"strings"
	"testing"
)

func TestLogPrintfGoesThroughTheDefaultHandler(t *testing.T) {
	var out bytes.Buffer
	old := slog.Default()
	slog.SetDefault(slog.New(slog.NewJSONHandler(&out, nil)))
	defer slog.SetDefault(old)
	log.Printf("old %d", 1)
	if !strings.Contains(out.String(), `"msg":"old 1"`) {
		t.Errorf("%q", out.String())
	}
}

func TestAKeyWithoutValueIsMarked(t *testing.T) {
	var out bytes.Buffer
	args := []any{"err"} // as a variable, so that go vet does not see it
	slog.New(slog.NewTextHandler(&out, nil)).Info("failed", args...)
	if !strings.Contains(out.String(), "!BADKEY=err") {
		t.Errorf("%q", out.String())
	}
}

type dump struct{ calls *int }

func (d dump) LogValue() slog.Value { *d.calls++; return slog.StringValue("big") }

func TestALogValuerCostsNothingWhenTheLevelIsOff(t *testing.T) {
	calls := 0
	l := slog.New(slog.NewTextHandler(&bytes.Buffer{}, nil))
	l.Debug("state", "dump", dump{&calls})
	if calls != 0 {
		t.Errorf("evaluated %d times", calls)
	}
	l.Info("state", "dump", dump{&calls})
	if calls != 1 {
		t.Errorf("evaluated %d times", calls)
	}
}
