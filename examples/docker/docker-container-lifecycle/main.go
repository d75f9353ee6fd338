// Command lifecycle waits; with the argument "panic" it panics.
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	if len(os.Args) > 1 {
		panic("no")
	}
	fmt.Println("ready")
	time.Sleep(10 * time.Second)
}
