package main

import "fmt"

type Deposited struct{ Cents int64 }
type Withdrawn struct{ Cents int64 }

func balance(stream []any) int64 {
	var sum int64
	for _, e := range stream {
		switch e := e.(type) {
		case Deposited:
			sum += e.Cents
		case Withdrawn:
			sum -= e.Cents
		}
	}
	return sum
}

func main() {
	stream := []any{Deposited{100}, Withdrawn{30}}
	// 100 70
	fmt.Println(balance(stream[:1]), balance(stream))
}
