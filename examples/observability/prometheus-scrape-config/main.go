package main

import (
	"fmt"
	"net/http"
	"os"
)

// A target whose metrics have labels of the server's, and a stand-in for the blackbox exporter.
func main() {
	http.HandleFunc("/metrics", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, "work_total{job=\"batch\",instance=\"me\"} 1\nnoise_total 1\n")
	})
	http.HandleFunc("/probe", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "probed{url=%q,with=%q} 1\n", r.URL.Query().Get("target"), r.URL.Query().Get("module"))
	})
	fmt.Println(http.ListenAndServe(os.Args[1], nil))
}
