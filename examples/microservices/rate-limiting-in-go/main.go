package main

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
)

// Prints what a service behind a proxy sees of its client.
func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		host, _, _ := net.SplitHostPort(r.RemoteAddr)
		forwarded := strings.Split(r.Header.Get("X-Forwarded-For"), ", ")
		fmt.Fprintf(w, "remote=%s first=%s last=%s", host, forwarded[0], forwarded[len(forwarded)-1])
	})
	fmt.Println(http.ListenAndServe("127.0.0.1:"+os.Args[1], nil))
}
