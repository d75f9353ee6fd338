// #region shown
package main

import "fmt"

func main() {
	ch := make(chan int, 2)
	ch <- 1
	ch <- 2
	fmt.Println(len(ch), cap(ch))

	// waits in sendq if the buffer is still full
	go func() { ch <- 3 }()
	fmt.Println(<-ch, <-ch, <-ch)

	close(ch)
	v, ok := <-ch
	fmt.Println(v, ok)

	var off chan int
	select {
	case off <- 1:
		// nil channel: this case is never ready
	default:
		fmt.Println("disabled")
	}
}
// #endregion shown
