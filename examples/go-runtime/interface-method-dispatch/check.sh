#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

fastest() { awk -v name="$1" '$1 ~ name { if (min == "" || $3 < min) min = $3 } END { print min }' <<<"$out"; }
slower() {
  out=$(go test -run '^$' -bench . -benchtime 100ms -count 3 .)
  awk -v i="$(fastest Iface)" -v d="$(fastest Direct)" 'BEGIN { exit !(i > 1.5 * d) }'
}
tries 8 slower || fail "the interface is not slower:" "$out"

out=$(go build -gcflags=-m ./claims 2>&1)
has "static" "devirtualizing s.area to square" "$out"
has "escape through an interface" "moved to heap: buf" "$out"
lacks "no escape on a concrete type" "moved to heap: own" "$out"
