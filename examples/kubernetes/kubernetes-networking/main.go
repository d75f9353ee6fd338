// Command dot says which Host header a server gets for a name with a trailing
// dot, and whether its certificate still fits.
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
)

func main() {
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Printf("host %s, server name %s\n", r.Host, r.TLS.ServerName)
	}))
	defer server.Close()
	roots := server.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	client := http.Client{Transport: &http.Transport{
		DialContext: func(ctx context.Context, network, _ string) (net.Conn, error) {
			return (&net.Dialer{}).DialContext(ctx, network, server.Listener.Addr().String())
		},
		TLSClientConfig: &tls.Config{RootCAs: roots},
	}}
	response, err := client.Get("https://example.com./v1")
	if err != nil {
		fmt.Println(err)
		return
	}
	response.Body.Close()
}
