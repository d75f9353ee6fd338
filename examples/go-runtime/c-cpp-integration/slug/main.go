// #region shown-2
package main

import "C"

import "strings"

// Slug returns memory that the caller releases with free.
//
//export Slug
func Slug(s *C.char) *C.char {
	t := strings.ToLower(C.GoString(s))
	return C.CString(strings.ReplaceAll(t, " ", "-"))
}

// required, never called
func main() {}
// #endregion shown-2
