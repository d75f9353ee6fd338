#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet ./... && go test ./...
# An implementation that breaks the contract does not pass.
sed -i 's/return "", ErrNotFound/return "", nil/' store/store_test.go
has "nil for a miss" "FAIL: TestMemory/missing_key" "$(fails "missing key" go test ./store)"
