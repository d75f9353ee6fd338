package channel

import (
	"runtime"
	"strings"
	"testing"
	"time"
)

func TestWaitersAreServedInOrder(t *testing.T) {
	ch, got := make(chan int, 1), []int{}
	ch <- 0
	for i := 1; i <= 5; i++ {
		go func() { ch <- i }()
		time.Sleep(5 * time.Millisecond)
	}
	for range 6 {
		got = append(got, <-ch)
	}
	for i, v := range got {
		if i != v {
			t.Fatal(got)
		}
	}
}

func TestCloseWakesAllWaiters(t *testing.T) {
	ch, done := make(chan int), make(chan bool)
	for range 3 {
		go func() { _, ok := <-ch; done <- ok }()
	}
	time.Sleep(10 * time.Millisecond)
	close(ch)
	for range 3 {
		if <-done {
			t.Error("ok")
		}
	}
}

func TestAnAssignmentCopiesThePointer(t *testing.T) {
	a := make(chan int, 1)
	b := a
	b <- 7
	if <-a != 7 || a != b {
		t.Error("two channels")
	}
}

func TestStatesOfADump(t *testing.T) {
	go func() { var none chan int; <-none }()
	go func() { make(chan int) <- 1 }()
	go func() { <-make(chan int) }()
	time.Sleep(10 * time.Millisecond)
	buf := make([]byte, 1<<16)
	dump := string(buf[:runtime.Stack(buf, true)])
	for _, state := range []string{"[chan receive (nil chan)]", "[chan send]", "[chan receive]"} {
		if !strings.Contains(dump, state) {
			t.Error(state, "is not in the dump")
		}
	}
}
