#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test . && go test -race -run WriteJSON .
same "without -race nothing is lost" false "$(go run ./drops)"
same "with -race items are dropped" true "$(go run -race ./drops)"
