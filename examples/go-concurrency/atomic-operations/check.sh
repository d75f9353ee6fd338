#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test -race .
has "plain beside atomic access is a race" "WARNING: DATA RACE" "$(fails "mixed" go run -race ./mixed)"
has "go fix has atomictypes" "atomictypes" "$(go tool fix help 2>&1)"
