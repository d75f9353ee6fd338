// #region shown
package main

import "fmt"

func main() {
	orders := []int{1, 2, 3, 4}

	// len 2, cap 4: the room belongs to orders
	first := orders[:2]
	first = append(first, 99)
	fmt.Println(orders)

	// full slice expression: len 2, cap 2
	safe := orders[:2:2]
	safe = append(safe, 7)
	fmt.Println(orders, safe)
}
// #endregion shown
