package secure

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

type authority struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
	pool *x509.CertPool
}

func newAuthority(t *testing.T) *authority {
	key, _ := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test CA"}, IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageCertSign, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	cert, _ := x509.ParseCertificate(der)
	pool := x509.NewCertPool()
	pool.AddCert(cert)
	return &authority{cert, key, pool}
}

func (a *authority) issue(t *testing.T, serial int64, dns, uri string) *tls.Certificate {
	key, _ := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	template := &x509.Certificate{SerialNumber: big.NewInt(serial), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth}}
	if dns != "" {
		template.DNSNames = []string{dns}
	}
	if uri != "" {
		u, _ := url.Parse(uri)
		template.URIs = []*url.URL{u}
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, key.Public(), a.key)
	if err != nil {
		t.Fatal(err)
	}
	return &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

// dial connects, reads the server's one byte, and tells what was agreed; hello is the size of the client's first flight.
func dial(t *testing.T, server, client *tls.Config) (state tls.ConnectionState, hello int, err error) {
	l, err := tls.Listen("tcp", "127.0.0.1:0", server)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				c.Write([]byte("x"))
				io.Copy(io.Discard, c)
				c.Close()
			}()
		}
	}()
	raw, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	counted := &counting{Conn: raw}
	c := tls.Client(counted, client)
	defer c.Close()
	if err := c.Handshake(); err != nil {
		return state, counted.first, fmt.Errorf("handshake: %w", err)
	}
	_, err = io.ReadFull(c, make([]byte, 1))
	return c.ConnectionState(), counted.first, err
}

type counting struct {
	net.Conn
	first int
}

func (c *counting) Write(b []byte) (int, error) {
	if c.first == 0 {
		c.first = len(b)
	}
	return c.Conn.Write(b)
}

const peer = "spiffe://example.com/orders"

func TestDefaults(t *testing.T) {
	a := newAuthority(t)
	server := &tls.Config{Certificates: []tls.Certificate{*a.issue(t, 2, "shop.test", "")}}
	client := &tls.Config{RootCAs: a.pool, ServerName: "shop.test"}
	state, hello, err := dial(t, server, client)
	if err != nil || state.Version != tls.VersionTLS13 || state.CurveID != tls.X25519MLKEM768 {
		t.Error(err, state.Version, state.CurveID)
	}
	classic := client.Clone()
	classic.CurvePreferences = []tls.CurveID{tls.X25519}
	state, small, err := dial(t, server, classic)
	if err != nil || state.CurveID != tls.X25519 {
		t.Error(err, state.CurveID)
	}
	t.Logf("first flight: %d bytes with ML-KEM, %d without", hello, small)
	if hello < small+1100 || hello < 1400 {
		t.Error(hello, small)
	}
	old := client.Clone()
	old.MinVersion, old.MaxVersion = tls.VersionTLS10, tls.VersionTLS11
	if _, _, err := dial(t, server, old); err == nil || !strings.Contains(err.Error(), "protocol version not supported") {
		t.Error("TLS 1.1:", err)
	}
	wrong := client.Clone()
	wrong.ServerName = "other.test"
	_, _, err = dial(t, server, wrong)
	if _, ok := errors.AsType[x509.HostnameError](err); !ok {
		t.Error("name:", err)
	}
	_, _, err = dial(t, server, &tls.Config{ServerName: "shop.test"})
	if _, ok := errors.AsType[x509.UnknownAuthorityError](err); !ok {
		t.Error("authority:", err)
	}
}

func TestMutual(t *testing.T) {
	a, stranger := newAuthority(t), newAuthority(t)
	var current atomic.Pointer[tls.Certificate]
	current.Store(a.issue(t, 2, "shop.test", ""))
	server := Config(&current, a.pool, peer)
	for name, row := range map[string]struct {
		cert *tls.Certificate
		want string
	}{
		"expected":       {a.issue(t, 3, "", peer), ""},
		"other service":  {a.issue(t, 4, "", "spiffe://example.com/mail"), "bad certificate"},
		"no certificate": {nil, "certificate required"},
		"other CA":       {stranger.issue(t, 5, "", peer), "unknown certificate authority"},
	} {
		client := &tls.Config{RootCAs: a.pool, ServerName: "shop.test"}
		if row.cert != nil {
			client.GetClientCertificate = func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return row.cert, nil }
		}
		_, _, err := dial(t, server, client)
		if (err == nil) != (row.want == "") || err != nil && !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: %v", name, err)
		}
		// The client learns of it when it reads.
		if err != nil && strings.HasPrefix(err.Error(), "handshake:") {
			t.Errorf("%s: the handshake failed already: %v", name, err)
		}
	}
}

func TestRotationWithoutRestart(t *testing.T) {
	a := newAuthority(t)
	var current atomic.Pointer[tls.Certificate]
	current.Store(a.issue(t, 2, "shop.test", ""))
	server := Config(&current, a.pool, peer)
	client := &tls.Config{RootCAs: a.pool, ServerName: "shop.test", Certificates: []tls.Certificate{*a.issue(t, 3, "", peer)}}
	for _, serial := range []int64{2, 7} {
		current.Store(a.issue(t, serial, "shop.test", ""))
		state, _, err := dial(t, server, client)
		if err != nil || state.PeerCertificates[0].SerialNumber.Int64() != serial {
			t.Error(serial, err)
		}
	}
}

// A resumed connection runs VerifyConnection, and not VerifyPeerCertificate.
func TestResumption(t *testing.T) {
	a := newAuthority(t)
	server := &tls.Config{Certificates: []tls.Certificate{*a.issue(t, 2, "shop.test", "")}}
	l, err := tls.Listen("tcp", "127.0.0.1:0", server)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() { c.Write([]byte("x")); io.Copy(io.Discard, c); c.Close() }()
		}
	}()
	connections, certificates := 0, 0
	client := &tls.Config{RootCAs: a.pool, ServerName: "shop.test", ClientSessionCache: tls.NewLRUClientSessionCache(1),
		VerifyConnection:      func(tls.ConnectionState) error { connections++; return nil },
		VerifyPeerCertificate: func([][]byte, [][]*x509.Certificate) error { certificates++; return nil }}
	for i := range 2 {
		c, err := tls.Dial("tcp", l.Addr().String(), client)
		if err != nil {
			t.Fatal(err)
		}
		io.ReadFull(c, make([]byte, 1))
		if c.ConnectionState().DidResume != (i == 1) {
			t.Error(i, "resumed:", c.ConnectionState().DidResume)
		}
		c.Close()
	}
	if connections != 2 || certificates != 1 {
		t.Error(connections, certificates)
	}
}
