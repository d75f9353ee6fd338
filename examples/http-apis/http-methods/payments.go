package pay

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
)

// #region shown
type Payment struct {
	ID     string `json:"id"`
	Amount int64  `json:"amount"`
}

var errKeyReused = errors.New("key was used with a different body")

// CreateOnce inserts payment and key in one transaction. If the key is known,
// it returns the payment stored with it and changes nothing.
type paymentStore interface {
	CreateOnce(ctx context.Context, key string, p Payment) (Payment, error)
}

func createPayment(store paymentStore) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		key := r.Header.Get("Idempotency-Key")
		var p Payment
		body := http.MaxBytesReader(w, r.Body, 64<<10)
		if err := json.NewDecoder(body).Decode(&p); err != nil || key == "" {
			http.Error(w, "need a JSON body and an Idempotency-Key",
				http.StatusBadRequest)
			return
		}
		p, err := store.CreateOnce(r.Context(), key, p)
		switch {
		case errors.Is(err, errKeyReused):
			http.Error(w, err.Error(), http.StatusUnprocessableEntity)
		case err != nil:
			http.Error(w, "internal error", http.StatusInternalServerError)
		default: // first call and repetition look the same to the client
			w.Header().Set("Location", "/payments/"+p.ID)
			w.WriteHeader(http.StatusCreated)
		}
	}
}
// #endregion shown
