package orders

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"runtime/trace"
	"testing"
	"time"
)

func TestAnnotations(t *testing.T) {
	var out bytes.Buffer
	if err := trace.Start(&out); err != nil {
		t.Fatal(err)
	}
	err := handleOrder(context.Background(), "o-17")
	trace.Stop()
	if err != nil {
		t.Error(err)
	}
	for _, word := range []string{"order", "orderID", "o-17", "reserve"} {
		if !bytes.Contains(out.Bytes(), []byte(word)) {
			t.Errorf("%s is not in the trace", word)
		}
	}
}

func TestFlightRecorder(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	fr, err := newRecorder()
	if err != nil {
		t.Fatal(err)
	}
	defer fr.Stop()
	if _, err := newRecorder(); err == nil {
		t.Error("a second recorder")
	}
	handleOrder(context.Background(), "o-18")
	recordSlow(fr, time.Now())
	for range 5 {
		recordSlow(fr, time.Now().Add(-time.Second))
	}
	var files []string
	for range 100 {
		files, _ = filepath.Glob(filepath.Join(os.TempDir(), "slow-*.trace"))
		if len(files) > 0 {
			if b, _ := os.ReadFile(files[0]); bytes.Contains(b, []byte("o-18")) {
				break
			}
		}
		time.Sleep(20 * time.Millisecond)
	}
	if len(files) != 1 {
		t.Fatal(files)
	}
	if b, _ := os.ReadFile(files[0]); !bytes.Contains(b, []byte("o-18")) {
		t.Error("the order before the incident is missing")
	}
}

func BenchmarkPipeline(b *testing.B) {
	for b.Loop() {
		handleOrder(context.Background(), "o")
	}
}
