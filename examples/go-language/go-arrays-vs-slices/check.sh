#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

same "orders" $'[1 2 99 4]\n[1 2 99 4] [1 2 7]' "$(go run ./orders)"
go test .
