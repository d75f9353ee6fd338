package main

import "fmt"

type Money struct {
	cents    int64
	currency string
}

type Order struct {
	id    string
	total Money
}

func (o *Order) Same(other *Order) bool { return o.id == other.id }

func main() {
	a, b := Money{500, "EUR"}, Money{500, "EUR"}
	fmt.Println("money:", a == b)

	before := &Order{id: "o-7", total: a}
	after := &Order{id: "o-7", total: Money{900, "EUR"}}
	fmt.Println("order pointers:", before == after)
	fmt.Println("order identity:", before.Same(after))
}
