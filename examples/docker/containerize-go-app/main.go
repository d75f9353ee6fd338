// Command api panics, so that its stack trace can be looked at.
package main

import (
	"net/http"
	"os"
)

func explode() { panic("boom") }

func main() {
	if len(os.Args) > 1 {
		http.ListenAndServe(os.Args[1], nil)
	}
	explode()
}
