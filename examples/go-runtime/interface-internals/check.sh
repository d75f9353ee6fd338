#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

same "the typed nil" $'false true\n*main.opError' "$(go run ./nil)"
go test .
