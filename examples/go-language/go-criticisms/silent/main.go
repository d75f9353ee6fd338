// Everything that the page complains about compiles, and vet has nothing to say.
package main

import (
	"fmt"
	"io/fs"
)

type State string

const (
	Paid     State = "paid"
	Refunded State = "refunded"
)

func label(s State) string {
	switch s {
	case Paid:
		return "paid"
	default:
		return "unknown"
	}
}

func load() error {
	var err *fs.PathError
	return err
}

func main() {
	go func() { _ = counts["a"] }()
	counts["a"]++
	fmt.Println(label(Refunded), load() != nil)
	defer func() { fmt.Println(recover()) }()
	var m map[string]int
	m["a"] = 1
}

var counts = map[string]int{}
