#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

same "steps" $'2 2\n1 2 3\n0 false\ndisabled' "$(go run ./steps)"
go test .
