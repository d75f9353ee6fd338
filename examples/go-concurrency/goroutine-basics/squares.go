// #region shown
package main

import (
	"fmt"
	"sync"
)

func main() {
	inputs := []int{2, 3, 5, 7}
	squares := make([]int, len(inputs))

	var wg sync.WaitGroup
	for i, n := range inputs {
		wg.Go(func() {
			// each goroutine writes its own element: no lock needed
			squares[i] = n * n
		})
	}
	// makes all writes above visible here
	wg.Wait()

	fmt.Println(squares)
}
// #endregion shown
