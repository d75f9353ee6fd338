package main

import (
	"fmt"
	"time"
)

func main() {
	defer func() { fmt.Println("recovered in main:", recover()) }()
	go func() { panic("boom") }()
	time.Sleep(time.Second)
}
