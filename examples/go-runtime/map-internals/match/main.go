// #region shown
package main

import (
	"fmt"
	"math/bits"
)

// candidates lists the slots of a group whose control byte equals h2.
func candidates(control uint64, h2 byte) []int {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	// equal bytes become zero
	diff := control ^ ones*uint64(h2)
	// marks the zero bytes
	zero := (diff - ones) &^ diff & tops
	var slots []int
	for ; zero != 0; zero &= zero - 1 {
		slots = append(slots, bits.TrailingZeros64(zero)/8)
	}
	return slots
}

func main() {
	// From the right: slot 0 holds 2a, slot 1 holds 13, slot 2 holds 2a;
	// 80 marks an empty slot.
	const control = 0x80_80_80_80_80_2a_13_2a
	fmt.Println(candidates(control, 0x2a))
	fmt.Println(candidates(control, 0x07))
}
// #endregion shown
