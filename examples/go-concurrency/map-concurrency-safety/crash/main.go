package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("deferred")
	m := map[int]int{}
	for i := range 4 {
		go func() {
			defer func() { fmt.Println("recovered:", recover()) }()
			for {
				switch os.Args[1] {
				case "write":
					// each goroutine has a key to itself
					m[i]++
				case "read":
					if i == 0 {
						m[i]++
					} else {
						_ = m[i]
					}
				case "range":
					if i == 0 {
						m[i]++
						delete(m, i)
					} else {
						for range m {
						}
					}
				}
			}
		}()
	}
	select {}
}
