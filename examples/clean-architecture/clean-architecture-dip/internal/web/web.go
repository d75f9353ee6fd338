// Package web calls the use case.
package web

import (
	"net/http"

	"example.com/shop/internal/billing"
)

func Routes(r *billing.Reminder) http.Handler { return http.NewServeMux() }
