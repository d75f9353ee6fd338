#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet ./...
same "silent" $'unknown true\nassignment to entry in nil map' "$(go run ./silent)"
