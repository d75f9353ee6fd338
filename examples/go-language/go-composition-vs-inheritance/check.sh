#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

same "job" $'email\njob #7' "$(go run ./job)"
go vet ./... && go test .
for f in wrong/*.txt; do mv "$f" "${f%.txt}.go"; done
has "no subtype" "cannot use EmailJob" "$(fails "assign" go run wrong/assign.go)"
has "same depth" "ambiguous selector" "$(fails "ambiguous" go run wrong/ambiguous.go)"
same "an interface is lost silently" false "$(go run wrong/silent.go)"
