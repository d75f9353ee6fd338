package handler

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/http"
	"time"
)

// #region shown
type Store struct{ db *sql.DB }

func (s *Store) Price(ctx context.Context, id string) (int64, error) {
	var cents int64
	err := s.db.QueryRowContext(ctx,
		"SELECT cents FROM prices WHERE id = $1", id).Scan(&cents)
	return cents, err
}

func priceHandler(s *Store) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
		// always, also on success: releases the timer
		defer cancel()

		cents, err := s.Price(ctx, r.PathValue("id"))
		switch {
		case err == nil:
			// a write error only means that the client left
			fmt.Fprintln(w, cents)
		case errors.Is(err, sql.ErrNoRows):
			http.Error(w, "no such price", http.StatusNotFound)
		case r.Context().Err() != nil:
			// the client is gone, nobody reads an answer
			return
		case ctx.Err() != nil:
			// two seconds are over, whatever the driver calls that
			http.Error(w, "try again later", http.StatusGatewayTimeout)
		default:
			http.Error(w, "internal error", http.StatusInternalServerError)
		}
	}
}
// #endregion shown
