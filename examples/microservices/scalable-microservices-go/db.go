package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// #region shown
// openDB divides the connections granted to this service by its maximal number
// of replicas, counting the surplus pods of a rolling update.
func openDB(ctx context.Context, dsn string,
	budget, maxReplicas, surge int) (*sql.DB, error) {
	replicas := max(maxReplicas+surge, 1)
	perReplica := budget / replicas
	if perReplica < 2 {
		return nil, fmt.Errorf("%d connections for %d replicas: use a pooler",
			budget, replicas)
	}
	// The driver is registered by a blank import.
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(perReplica)
	db.SetMaxIdleConns(perReplica)
	db.SetConnMaxLifetime(30 * time.Minute) // follows a failover
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	if err := db.PingContext(ctx); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}
// #endregion shown
