// Package smtpmail knows nothing of billing.
package smtpmail

import "context"

type Client struct{ address string }

func New(address string) *Client { return &Client{address: address} }

func (c *Client) Send(ctx context.Context, to, subject, text string) error { return ctx.Err() }

func (c *Client) Quit() error { return nil }
