package main

import (
	"log/slog"
	"net/http"
	"os"
	"time"

	"example.com/shop/internal/billing"
	"example.com/shop/internal/smtpmail"
	"example.com/shop/internal/web"
)

func main() {
	mail := smtpmail.New(os.Getenv("SMTP_ADDRESS"))
	reminder := billing.NewReminder(mail, time.Now)
	server := &http.Server{
		Addr:              ":8080",
		Handler:           web.Routes(reminder),
		ReadHeaderTimeout: 5 * time.Second,
	}
	if err := server.ListenAndServe(); err != nil {
		slog.Error("server", "err", err)
		os.Exit(1)
	}
}
