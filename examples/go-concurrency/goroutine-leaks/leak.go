// #region shown
package main

import (
	"context"
	"fmt"
	"os"
	"runtime/pprof"
	"time"
)

func query(ctx context.Context) (string, error) {
	// the bug: nobody receives after a timeout
	ch := make(chan string)
	go func() {
		time.Sleep(20 * time.Millisecond)
		ch <- "answer"
	}()
	select {
	case s := <-ch:
		return s, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func main() {
	for range 3 {
		ctx, cancel := context.WithTimeout(
			context.Background(), time.Millisecond)
		_, err := query(ctx)
		cancel()
		fmt.Println(err)
	}
	time.Sleep(50 * time.Millisecond)
	leaks := pprof.Lookup("goroutineleak")
	if err := leaks.WriteTo(os.Stdout, 1); err != nil {
		fmt.Println(err)
	}
}
// #endregion shown
