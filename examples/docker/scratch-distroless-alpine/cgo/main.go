// Command cgo is linked against the C library of the machine that builds it.
package main

// #include <stdlib.h>
import "C"

func main() { C.abs(-1) }
