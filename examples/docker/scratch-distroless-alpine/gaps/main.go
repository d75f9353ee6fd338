// Command gaps says what an empty root directory lacks.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/user"
	"time"
)

func main() {
	_, err := time.LoadLocation("Europe/Berlin")
	fmt.Println("zone:", err)
	fmt.Println("TZ:", time.Unix(0, 0).Format("15:04 MST"))
	_, err = os.CreateTemp("", "x")
	fmt.Println("temp:", err)
	_, err = user.LookupId("65532")
	fmt.Println("user:", err)

	server := httptest.NewTLSServer(http.NotFoundHandler())
	defer server.Close()
	_, err = http.Get(server.URL)
	fmt.Println("tls:", err)
}
