// #region shown
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	// one P makes the queue order visible
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Go(func() { fmt.Print(i, " ") })
	}
	// main parks here, the five run one after the other
	wg.Wait()
	fmt.Println()
}
// #endregion shown
