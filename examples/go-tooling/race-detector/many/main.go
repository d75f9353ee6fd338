package main

import (
	"fmt"
	"sync"
	"time"
)

// One goroutine writes, and the other reads a quarter of a second later: far apart, and still a race.
func apart() {
	x := 0
	go func() { x = 1 }()
	time.Sleep(250 * time.Millisecond)
	fmt.Println(x)
}

func main() {
	var wg sync.WaitGroup
	release := make(chan bool)
	for range 20_000 {
		wg.Go(func() { <-release })
	}
	close(release)
	wg.Wait()
	fmt.Println("20000 goroutines")
	apart()
}
