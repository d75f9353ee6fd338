#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go mod edit -module example.com/shop
go vet ./...
go test -race ./...
lacks "the core does not import the adapter" smtpmail "$(go list -deps ./internal/billing)"
lacks "the adapter does not import the core" billing "$(go list -deps ./internal/smtpmail)"
sed -i 's/subject, text string) error {/subject string) error {/' internal/smtpmail/client.go
has "an adapter that does not fit" "does not implement billing.Sender" "$(fails "build" go build ./...)"
