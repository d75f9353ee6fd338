package config

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

// mount imitates the kubelet: a file reached through two links; the inner one
// is exchanged as a whole.
type mount struct {
	t   *testing.T
	dir string
	n   int
}

func (m *mount) write(content string) {
	m.t.Helper()
	m.n++
	version := filepath.Join(m.dir, string(rune('a'+m.n)))
	link := filepath.Join(m.dir, "next")
	for _, err := range []error{
		os.Mkdir(version, 0o755),
		os.WriteFile(filepath.Join(version, "flags"), []byte(content), 0o644),
		os.Symlink(version, link),
		os.Rename(link, filepath.Join(m.dir, "..data")),
	} {
		if err != nil {
			m.t.Fatal(err)
		}
	}
	if m.n == 1 {
		if err := os.Symlink("..data/flags", filepath.Join(m.dir, "flags")); err != nil {
			m.t.Fatal(err)
		}
	}
}

func TestWatchFile(t *testing.T) {
	m := &mount{t: t, dir: t.TempDir()}
	m.write("one")
	var mu sync.Mutex
	var seen []string
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		watchFile(ctx, filepath.Join(m.dir, "flags"), time.Millisecond, func(data []byte) error {
			mu.Lock()
			defer mu.Unlock()
			seen = append(seen, string(data))
			if string(data) == "bad" {
				return errors.New("bad")
			}
			return nil
		})
	}()
	wait := func(count int) []string {
		t.Helper()
		for range 20000 {
			mu.Lock()
			got := append([]string(nil), seen...)
			mu.Unlock()
			if len(got) >= count {
				return got
			}
			time.Sleep(time.Millisecond)
		}
		t.Fatalf("saw %q, want %d", seen, count)
		return nil
	}
	wait(1)
	m.write("bad")
	wait(2)
	// Gone, then there again: the program goes on.
	os.Remove(filepath.Join(m.dir, "..data"))
	time.Sleep(10 * time.Millisecond)
	m.write("two")
	wait(3)
	time.Sleep(20 * time.Millisecond)
	if got := wait(3); len(got) != 3 {
		t.Errorf("unchanged content was applied again: %q", got)
	}
	cancel()
	select {
	case <-done:
	case <-time.After(10 * time.Second):
		t.Error("still running after the context was canceled")
	}
}

func TestWatchFileEmpty(t *testing.T) {
	path := filepath.Join(t.TempDir(), "empty")
	if err := os.WriteFile(path, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Millisecond)
	defer cancel()
	calls := 0
	watchFile(ctx, path, time.Millisecond, func([]byte) error { calls++; return nil })
	if calls != 1 {
		t.Errorf("an empty file was applied %d times", calls)
	}
}
