package balance

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
)

// Three pods that count their requests. They speak HTTP/2 without TLS.
func pods(t *testing.T) (addresses []string, counts []*atomic.Int64) {
	for range 3 {
		count := new(atomic.Int64)
		pod := httptest.NewUnstartedServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
			count.Add(1)
		}))
		pod.Config.Protocols = new(http.Protocols)
		pod.Config.Protocols.SetUnencryptedHTTP2(true)
		pod.Start()
		t.Cleanup(pod.Close)
		addresses = append(addresses, pod.Listener.Addr().String())
		counts = append(counts, count)
	}
	return addresses, counts
}

// A layer-4 balancer: one address, a pod per connection, bytes passed on.
func virtualIP(t *testing.T, addresses []string) string {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	go func() {
		for n := 0; ; n++ {
			in, err := listener.Accept()
			if err != nil {
				return
			}
			out, err := net.Dial("tcp", addresses[n%len(addresses)])
			if err != nil {
				in.Close()
				continue
			}
			go func() { io.Copy(out, in); out.Close() }()
			go func() { io.Copy(in, out); in.Close() }()
		}
	}()
	return listener.Addr().String()
}

// client returns one with its own connections.
func client(t *testing.T) *http.Client {
	transport := &http.Transport{Protocols: new(http.Protocols)}
	transport.Protocols.SetUnencryptedHTTP2(true)
	t.Cleanup(transport.CloseIdleConnections)
	return &http.Client{Transport: transport}
}

func call(t *testing.T, c *http.Client, address string) {
	t.Helper()
	response, err := c.Get("http://" + address)
	if err != nil {
		t.Fatal(err)
	}
	io.Copy(io.Discard, response.Body)
	response.Body.Close()
	if response.ProtoMajor != 2 {
		t.Fatal(response.Proto)
	}
}

func same(t *testing.T, what, want string, counts []*atomic.Int64) {
	t.Helper()
	got := ""
	for _, c := range counts {
		got += fmt.Sprint(c.Load(), " ")
	}
	if got != want {
		t.Errorf("%s: %s", what, got)
	}
}

// One connection for all calls: a single pod gets the whole traffic.
func TestOneConnection(t *testing.T) {
	addresses, counts := pods(t)
	one := virtualIP(t, addresses)
	// A new connection goes to the next pod, and stays there too.
	for _, want := range []string{"30 0 0 ", "30 30 0 ", "30 30 30 "} {
		c := client(t)
		for range 30 {
			call(t, c, one)
		}
		same(t, "through the virtual IP", want, counts)
	}
}

// The client knows every pod and picks for each call.
func TestClientSide(t *testing.T) {
	addresses, counts := pods(t)
	c := client(t)
	for n := range 30 {
		call(t, c, addresses[n%len(addresses)])
	}
	same(t, "round robin", "10 10 10 ", counts)
}
