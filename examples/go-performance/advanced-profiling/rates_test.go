package rates

import (
	"bytes"
	"net"
	"runtime"
	"runtime/pprof"
	"strings"
	"sync"
	"testing"
	"time"
)

//go:noinline
func holder(mu *sync.Mutex) {
	mu.Lock()
	time.Sleep(20 * time.Millisecond)
	mu.Unlock()
}

//go:noinline
func victim(mu *sync.Mutex) {
	mu.Lock()
	defer mu.Unlock()
}

//go:noinline
func receiver(ch chan int) { <-ch }

//go:noinline
func sleeper() { time.Sleep(20 * time.Millisecond) }

//go:noinline
func networker(c net.Conn) { c.Read(make([]byte, 1)) }

func text(name string) string {
	var out bytes.Buffer
	pprof.Lookup(name).WriteTo(&out, 1)
	return out.String()
}

func contend(t *testing.T) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	wg.Go(func() { holder(&mu) })
	time.Sleep(5 * time.Millisecond)
	wg.Go(func() { victim(&mu) })
	ch := make(chan int)
	wg.Go(func() { receiver(ch) })
	wg.Go(sleeper)
	a, b := net.Pipe()
	_ = b
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	c, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	wg.Go(func() { networker(c) })
	time.Sleep(20 * time.Millisecond)
	a.Close()
	c.Close()
	ch <- 1
	wg.Wait()
}

func TestWhatEachProfileRecords(t *testing.T) {
	contend(t)
	if mutex, block := text("mutex"), text("block"); strings.Contains(mutex, "holder") || strings.Contains(block, "victim") {
		t.Error("recorded although off")
	}
	runtime.SetMutexProfileFraction(1)
	runtime.SetBlockProfileRate(1)
	defer contentionProfiles(false)
	contend(t)
	mutex, block := text("mutex"), text("block")
	if !strings.Contains(mutex, "holder") || strings.Contains(mutex, "victim") {
		t.Error("the mutex profile does not name the holder:\n", mutex)
	}
	for _, name := range []string{"victim", "receiver", "WaitGroup"} {
		if !strings.Contains(block, name) {
			t.Errorf("%s is not in the block profile:\n%s", name, block)
		}
	}
	for _, name := range []string{"sleeper", "networker"} {
		if strings.Contains(block, name) {
			t.Errorf("%s is in the block profile", name)
		}
	}
}

func TestSwitch(t *testing.T) {
	contentionProfiles(true)
	if n := runtime.SetMutexProfileFraction(-1); n != 100 {
		t.Error(n)
	}
	contentionProfiles(false)
	if n := runtime.SetMutexProfileFraction(-1); n != 0 {
		t.Error(n)
	}
}
