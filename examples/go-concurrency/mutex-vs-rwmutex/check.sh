#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go test -race .
has "unlocking a free mutex" "fatal error: sync: unlock of unlocked mutex" "$(fails "unlock" go run ./free)"
fastest() { awk -v name="$1" '$1 ~ name { if (min == "" || $3 < min) min = $3 } END { print min }' <<<"$out"; }
cheaper() {
  out=$(go test -run '^$' -bench Free -benchtime 100ms -count 3 .)
  awk -v mutex="$(fastest Mutex)" -v write="$(fastest WriteLock)" 'BEGIN { exit !(mutex < write) }'
}
tries 5 cheaper ||
  fail "the write lock costs no more than a mutex:" "$out"
