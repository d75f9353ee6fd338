#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test -race .
out=$(go test -run '^$' -bench . -benchtime 200ms -count 3 .)
fastest() { awk -v name="$1" '$1 ~ name { if (min == "" || $3 < min) min = $3 } END { print min }' <<<"$out"; }
awk -v mutex="$(fastest Mutex)" -v channel="$(fastest Channel)" 'BEGIN { exit !(mutex < channel) }' ||
  fail "a channel of one is no slower than a mutex:" "$out"
