#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

same "the receiver sees what was written after the send" "received: pong" "$(go run ./reuse)"
has "the race detector reports it" "WARNING: DATA RACE" "$(fails "reuse under -race" go run -race ./reuse)"
sed -i 's/lines <- buf/lines <- append([]byte(nil), buf...)/' reuse/reuse.go
same "a copy cures it" "received: ping" "$(go run -race ./reuse)"
go vet . && go test -race .
