#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

same "drain" $'a\nb\n"" false' "$(go run .)"
go vet ./...
go test .
