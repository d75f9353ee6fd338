// #region shown
package main

import "fmt"

// needs name, so name is initialized first
var greeting = compose()

var name = "Gopher"

func compose() string {
	fmt.Println("1: variables")
	return "hello, " + name
}

func init() { fmt.Println("2: init") }

func main() { fmt.Println("3: main,", greeting) }
// #endregion shown
