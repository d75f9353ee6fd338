package size

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"time"
)

func TestManyFilesAndALowLimit(t *testing.T) {
	var old syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &old); err != nil {
		t.Skip(err)
	}
	dir := t.TempDir()
	var paths []string
	for i := range 200 {
		p := filepath.Join(dir, fmt.Sprint(i))
		os.WriteFile(p, []byte("12345"), 0o600)
		paths = append(paths, p)
	}
	low := syscall.Rlimit{Cur: 100, Max: old.Max}
	syscall.Setrlimit(syscall.RLIMIT_NOFILE, &low)
	defer syscall.Setrlimit(syscall.RLIMIT_NOFILE, &old)
	if n, err := totalSize(paths); n != 1000 || err != nil {
		t.Error(n, err)
	}
	err := func() error {
		for _, p := range paths {
			f, err := os.Open(p)
			if err != nil {
				return err
			}
			defer f.Close()
		}
		return nil
	}()
	if err == nil {
		t.Error("200 files are open with a limit of 100")
	}
}

func TestTimeSinceIsEvaluatedAtOnce(t *testing.T) {
	var wrong, right time.Duration
	record := func(to *time.Duration, d time.Duration) { *to = d }
	func() {
		start := time.Now()
		defer record(&wrong, time.Since(start))
		defer func() { record(&right, time.Since(start)) }()
		time.Sleep(20 * time.Millisecond)
	}()
	if wrong > 5*time.Millisecond || right < 20*time.Millisecond {
		t.Error(wrong, right)
	}
}

type counter struct{ n int }

func (c counter) add(to *int) { *to = c.n }

func TestAValueReceiverIsCopied(t *testing.T) {
	got := 0
	func() {
		c := counter{1}
		defer c.add(&got)
		c.n = 2
	}()
	if got != 1 {
		t.Error(got)
	}
}

func TestGoexitRunsDeferredCalls(t *testing.T) {
	done := make(chan bool)
	go func() {
		defer close(done)
		runtime.Goexit()
	}()
	<-done
}

func TestDeferInARangeOverFunction(t *testing.T) {
	var log []string
	func() {
		seq := func(yield func(int) bool) { yield(1); yield(2) }
		for i := range seq {
			defer func() { log = append(log, fmt.Sprint(i)) }()
		}
		log = append(log, "end of loop")
	}()
	if fmt.Sprint(log) != "[end of loop 2 1]" {
		t.Error(log)
	}
}

func TestTheOthersRunWhenOnePanics(t *testing.T) {
	ran := false
	func() {
		defer func() { recover() }()
		defer func() { ran = true }()
		defer func() { panic("second") }()
		panic("first")
	}()
	if !ran {
		t.Error("not run")
	}
}
