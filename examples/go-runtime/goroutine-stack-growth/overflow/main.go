package main

import (
	"fmt"
	"runtime/debug"
)

func forever(n int) int { return forever(n+1) + 1 }

func main() {
	defer func() { fmt.Println("recovered:", recover()) }()
	fmt.Println(debug.SetMaxStack(1_000_000))
	forever(0)
}
