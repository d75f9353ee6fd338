// Command small is a server with net/http and nothing else.
package main

import "net/http"

func main() {
	http.ListenAndServe(":8080", http.NotFoundHandler())
}
