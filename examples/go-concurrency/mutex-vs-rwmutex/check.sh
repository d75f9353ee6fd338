#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go test -race .
has "unlocking a free mutex" "fatal error: sync: unlock of unlocked mutex" "$(fails "unlock" go run ./free)"
out=$(go test -run '^$' -bench Free -benchtime 100ms -count 3 .)
fastest() { awk -v name="$1" '$1 ~ name { if (min == "" || $3 < min) min = $3 } END { print min }' <<<"$out"; }
awk -v mutex="$(fastest Mutex)" -v write="$(fastest WriteLock)" 'BEGIN { exit !(mutex < write) }' ||
  fail "the write lock costs no more than a mutex:" "$out"
