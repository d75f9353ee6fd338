// #region shown
package main

import "fmt"

type opError struct{ op string }

func (e *opError) Error() string { return "failed: " + e.op }

func check(ok bool) error {
	var e *opError
	if !ok {
		e = &opError{op: "check"}
	}
	// wrong: wraps even a nil pointer
	return e
}

func checkFixed(ok bool) error {
	if !ok {
		return &opError{op: "check"}
	}
	// both words nil
	return nil
}

func main() {
	fmt.Println(check(true) == nil, checkFixed(true) == nil)
	fmt.Printf("%T\n", check(true))
}
// #endregion shown
