package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime/debug"
	"sync"
	"time"
)

func deep(n int) int { return deep(n+1) + 1 }

func main() {
	defer func() { fmt.Println("recovered:", recover()) }()
	switch os.Args[1] {
	case "goroutine":
		s := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
			go func() { panic("in the background") }()
			time.Sleep(time.Second)
		}))
		http.Get(s.URL)
	case "unlock":
		new(sync.Mutex).Unlock()
	case "stack":
		debug.SetMaxStack(1 << 20)
		deep(0)
	case "deadlock":
		select {}
	}
}
