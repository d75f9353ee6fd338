package main

import "fmt"

// #region greet
func greet(name string) string {
	// #region format
	return fmt.Sprintf("Hello, %s!", name)
	// #endregion format
}

// #endregion greet

func main() {
	fmt.Println(greet("world"))
}
