// Links in Big, whose method nothing calls; with an argument of main the method is looked up by a name from outside.
package main

import (
	"fmt"
	"os"
	"reflect"
)

type Big struct{}

func (Big) NeverCalled() { fmt.Println("never") }

func main() {
	v := reflect.ValueOf(Big{})
	fmt.Println(v.Type(), len(os.Args))
	// DYNAMIC
}
