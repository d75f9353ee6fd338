#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test -race .
# Start, hand over and end: some microseconds even on a busy machine.
out=$(go test -run '^$' -bench Start -benchtime 200ms -count 3 .)
awk '/^BenchmarkStart/ { if (min == "" || $3 < min) min = $3 } END { exit !(min < 5000) }' <<<"$out" ||
  fail "starting a goroutine is slow:" "$out"
