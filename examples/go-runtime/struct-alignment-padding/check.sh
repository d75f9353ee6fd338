#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

same "sizes" $'24 16\n16 16\n16\n16 8' "$(go run .)"
go test .
lacks "fieldalignment is no part of vet" fieldalignment "$(go tool vet help 2>&1)"
