#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

same "candidates" $'[0 2]\n[]' "$(go run ./match)"
go test .
mv address.txt address.go
has "no address" "cannot take address of m\[" "$(fails "address" go build -o /dev/null address.go)"
