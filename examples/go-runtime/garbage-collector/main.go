// #region shown
package main

import "fmt"

type node struct {
	next *node
	pad  [120]byte
}

func main() {
	var keep *node
	for i := range 2_000_000 {
		n := &node{}
		if i%20 == 0 {
			// 5 % stay reachable, the rest is garbage
			n.next, keep = keep, n
		}
	}
	fmt.Println(keep != nil)
}
// #endregion shown
