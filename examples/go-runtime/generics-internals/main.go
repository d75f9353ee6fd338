// #region shown
package main

import "fmt"

type (
	celsius float64
	meters  float64
	cat     struct{}
	dog     struct{}
)

func (*cat) Sound() string { return "meow" }
func (*dog) Sound() string { return "woof" }

//go:noinline
func total[N ~int | ~float64](list []N) (sum N) {
	for _, v := range list {
		sum += v
	}
	return sum
}

//go:noinline
func first[T interface{ Sound() string }](list []T) string {
	// callee found through the dictionary
	return list[0].Sound()
}

func main() {
	fmt.Println(total([]celsius{20, 1}), total([]meters{3}))
	fmt.Println(total([]int{4}))
	fmt.Println(first([]*cat{{}}), first([]*dog{{}}))
}
// #endregion shown
