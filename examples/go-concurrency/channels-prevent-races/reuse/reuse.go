// #region shown
package main

import (
	"fmt"
	"time"
)

func main() {
	lines := make(chan []byte, 1)
	buf := make([]byte, 4)
	go func() {
		b := <-lines
		// pretend to work
		time.Sleep(10 * time.Millisecond)
		fmt.Println("received:", string(b))
	}()

	copy(buf, "ping")
	lines <- buf
	// data race: buf was given away
	copy(buf, "pong")
	time.Sleep(50 * time.Millisecond)
}
// #endregion shown
