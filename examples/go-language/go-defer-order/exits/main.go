package main

import (
	"fmt"
	"log"
	"os"
)

func main() {
	defer fmt.Println("deferred")
	switch os.Args[1] {
	case "exit":
		os.Exit(0)
	case "fatal":
		log.Fatal("fatal")
	case "panics":
		defer func() { panic("second") }()
		panic("first")
	}
}
