#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet ./... && go test .
for f in wrong/*.txt; do mv "$f" "${f%.txt}.go"; done
has "a value is no Writer" "method Write has pointer receiver" "$(fails "buffer" go build -o /dev/null wrong/buffer.go)"
has "a type set is no type" "outside a type constraint" "$(fails "set" go build -o /dev/null wrong/set.go)"
# The assertion line turns a missing method into a local error.
sed -i 's/) Write(p/) Print(p/' audit/audit.go
has "the assertion" "missing method Write" "$(fails "assertion" go build ./audit)"
