package main

import (
	"log"
	"os"
	"time"
)

func main() {
	go func() { time.Sleep(50 * time.Millisecond); os.Stdout.WriteString("late") }()
	switch os.Args[1] {
	case "return":
	case "panic":
		panic("x")
	case "fatal":
		log.Fatal("x")
	}
}
