#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test ./...
mv modernize/main.txt modernize/main.go
diff=$(go fix -diff ./modernize 2>&1 || true)
has "any" '^\+func show\(x any\)' "$diff"
has "range over an integer" '^\+	for i := range 3' "$diff"
has "inline" '^\+	show\(New\("a", 0\)\)' "$diff"
has "slices" 'slices\.Contains' "$diff"
mkdir removed && mv removed.txt removed/main.go
has "a setting that has gone" 'removed GODEBUG "asynctimerchan"' "$(fails "asynctimerchan" go build -o /dev/null ./removed)"
# An older go line limits what is rewritten.
go mod edit -go=1.17
lacks "go 1.17 has no any" '^\+func show\(x any\)' "$(go fix -diff ./modernize 2>&1 || true)"
