package main

import (
	"example.com/shop/internal/billing"
	"example.com/shop/internal/smtpmail"
)

var _ billing.Sender = (*smtpmail.Client)(nil)
