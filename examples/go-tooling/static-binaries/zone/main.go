package main

import (
	"fmt"
	"time"
	// TZDATA
)

func main() {
	_, err := time.LoadLocation("Europe/Berlin")
	fmt.Println(err)
}
