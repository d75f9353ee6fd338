package main

import (
	"context"
	"errors"
	"runtime"
	"testing"
	"time"
)

// panics reports whether f does.
func panics(f func()) (yes bool) {
	defer func() { yes = recover() != nil }()
	f()
	return false
}

// blocks reports whether f is still running after a while.
func blocks(f func()) bool {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { recover() }()
		f()
	}()
	select {
	case <-done:
		return false
	case <-time.After(50 * time.Millisecond):
		return true
	}
}

func TestTable(t *testing.T) {
	full, empty := make(chan int, 1), make(chan int, 1)
	full <- 1
	var none chan int
	closed := make(chan int, 1)
	closed <- 7
	close(closed)
	for _, row := range []struct {
		what      string
		got, want bool
	}{
		{"unbuffered send", blocks(func() { make(chan int) <- 1 }), true},
		{"unbuffered receive", blocks(func() { <-make(chan int) }), true},
		{"full send", blocks(func() { full <- 2 }), true},
		{"empty receive", blocks(func() { <-empty }), true},
		{"empty send", blocks(func() { make(chan int, 1) <- 1 }), false},
		{"nil send", blocks(func() { none <- 1 }), true},
		{"nil receive", blocks(func() { <-none }), true},
		{"nil close panics", panics(func() { close(none) }), true},
		{"closed send panics", panics(func() { closed <- 1 }), true},
		{"closed close panics", panics(func() { close(closed) }), true},
	} {
		if row.got != row.want {
			t.Errorf("%s: %t", row.what, row.got)
		}
	}
	if v, ok := <-closed; v != 7 || !ok {
		t.Error("the remaining value is lost")
	}
	if v, ok := <-closed; v != 0 || ok {
		t.Error("no zero value after the last one")
	}
}

func TestCloseWakesABlockedSenderWithAPanic(t *testing.T) {
	ch, got := make(chan int), make(chan bool)
	go func() { got <- panics(func() { ch <- 1 }) }()
	time.Sleep(20 * time.Millisecond)
	close(ch)
	if !<-got {
		t.Error("the blocked sender did not panic")
	}
}

func TestAnAbandonedWorkerExits(t *testing.T) {
	before := runtime.NumGoroutine()
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	_, err := lookup(ctx, func() result {
		time.Sleep(20 * time.Millisecond)
		return result{name: "late"}
	})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	time.Sleep(100 * time.Millisecond)
	if after := runtime.NumGoroutine(); after > before {
		t.Errorf("%d goroutines before, %d after", before, after)
	}
	if name, err := lookup(context.Background(), func() result { return result{name: "x"} }); name != "x" || err != nil {
		t.Error(name, err)
	}
}
