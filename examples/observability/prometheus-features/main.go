// A service that counts up, and shows it in Prometheus' text format.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	start := time.Now()
	http.HandleFunc("GET /metrics", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, "# TYPE http_requests_total counter\nhttp_requests_total{region=%q} %f\n",
			os.Args[2], 50*time.Since(start).Seconds())
	})
	log.Fatal(http.ListenAndServe(os.Args[1], nil))
}
