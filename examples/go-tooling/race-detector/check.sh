#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go build -race -o visits .
code=0
out=$(./visits 2>&1) || code=$?
same "exit status" 66 $code
line=$(grep -n 'visits++' main.go | cut -d: -f1)
has "the line" "main.go:$line" "$out"
for part in 'WARNING: DATA RACE' 'Previous (write|read) at' 'Goroutine [0-9]+ \((running|finished)\) created at:' 'Found 1 data race'; do
  has "the report" "$part" "$out"
done
code=0
GORACE="halt_on_error=1" ./visits >/dev/null 2>&1 || code=$?
same "halt_on_error" 66 $code

has "accesses far apart, 20,000 goroutines" "WARNING: DATA RACE" "$(fails "many" go run -race ./many)"
# No report where only one goroutine runs the path, or where each step is locked.
go test -race ./sequential
if [ "$(go env GOOS)" = linux ]; then
  has "no cgo" "-race requires cgo" "$(CGO_ENABLED=0 fails "no cgo" go build -race -o /dev/null .)"
  # Warnings of the linker about getaddrinfo are expected.
  go build -race -ldflags '-linkmode=external -extldflags=-static' -o static . 2>/dev/null
  readelf -l static | grep -q INTERP && fail "the static race binary names a loader"
  code=0
  ./static >/dev/null 2>&1 || code=$?
  same "the static race binary runs" 66 $code
fi
