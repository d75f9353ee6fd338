#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

same "squares" "[4 9 25 49]" "$(go run .)"
go vet ./...
go test ./claims
same "main returns without the goroutine's deferred calls" "" "$(go run ./exits)"
out=$(fails "a panic in a goroutine" go run ./panics)
has "a panic in a goroutine ends the process" "panic: boom" "$out"
lacks "main's recover does not see it" "recovered in main" "$out"
