package main

import (
	"context"
	"fmt"
)

// #region shown
func drain() {
	ch := make(chan string, 2)
	ch <- "a"
	ch <- "b"
	// a third send would block here
	close(ch)

	for v := range ch {
		fmt.Println(v)
	}
	v, ok := <-ch
	fmt.Printf("%q %t\n", v, ok)
}
// #endregion shown

// #region shown-2
type result struct {
	name string
	err  error
}

func lookup(ctx context.Context, find func() result) (string, error) {
	// with 0, the goroutine below could block forever
	done := make(chan result, 1)
	go func() { done <- find() }()
	select {
	case r := <-done:
		return r.name, r.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}
// #endregion shown-2

func main() { drain() }
