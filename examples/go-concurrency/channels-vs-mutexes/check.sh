#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test -race .
fastest() { awk -v name="$1" '$1 ~ name { if (min == "" || $3 < min) min = $3 } END { print min }' <<<"$out"; }
cheaper() {
  out=$(go test -run '^$' -bench . -benchtime 200ms -count 3 .)
  awk -v mutex="$(fastest Mutex)" -v channel="$(fastest Channel)" 'BEGIN { exit !(mutex < channel) }'
}
tries 5 cheaper ||
  fail "a channel of one is no slower than a mutex:" "$out"
