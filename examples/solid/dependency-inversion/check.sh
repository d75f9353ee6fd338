#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet ./... && go test ./billing
lacks "what billing imports" "database/sql|example/postgres" "$(go list -deps ./billing)"
has "what postgres imports" "example/billing" "$(go list -deps ./postgres)"
