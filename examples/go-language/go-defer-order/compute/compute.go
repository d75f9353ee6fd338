// #region shown
package main

import "fmt"

func compute() (n int) {
	x := 1
	// saves 1 now
	defer fmt.Println("argument:", x)
	// reads x later
	defer func() { fmt.Println("closure:", x) }()
	// registered last, runs first
	defer func() { n *= 10 }()
	x = 2
	// n = 3, then the deferred calls run
	return x + 1
}

func main() {
	fmt.Println("result:", compute())
}
// #endregion shown
