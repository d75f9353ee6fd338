package secure

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"sync/atomic"
)

// #region shown
// Config serves the certificate in current, which may be replaced while the
// server runs, to clients that show one of clients' certificates and are
// the peer we expect.
func Config(current *atomic.Pointer[tls.Certificate],
	clients *x509.CertPool, peer string) *tls.Config {
	return &tls.Config{
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) {
			return current.Load(), nil
		},
		ClientAuth: tls.RequireAndVerifyClientCert,
		ClientCAs:  clients,
		// Runs on resumed connections, too.
		VerifyConnection: func(state tls.ConnectionState) error {
			for _, id := range state.PeerCertificates[0].URIs {
				if id.String() == peer {
					return nil
				}
			}
			return errors.New("unexpected client")
		},
	}
}

// #endregion shown
