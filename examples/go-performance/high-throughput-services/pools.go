package pools

import (
	"database/sql"
	"net/http"
	"time"
)

// #region shown
func newBackendClient() *http.Client {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.MaxIdleConns = 512
	// default: 2
	t.MaxIdleConnsPerHost = 256
	// an upper bound; further requests wait
	t.MaxConnsPerHost = 256
	return &http.Client{Transport: t, Timeout: 3 * time.Second}
}

func setPool(db *sql.DB) {
	// replicas × 40 must fit the database
	db.SetMaxOpenConns(40)
	// default 2: otherwise connections churn
	db.SetMaxIdleConns(40)
	db.SetConnMaxLifetime(30 * time.Minute)
}
// #endregion shown
