#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

# Correct, and silent under the race detector.
go test -race -bench . -benchtime 1x .
# Where two cores are free, padding is no slower; how much faster it is depends on the machine.
median() { awk -v name="$1" '$1 ~ name { print $3 }' <<<"$out" | sort -g | sed -n 3p; }
no_slower() {
  out=$(go test -run '^$' -bench . -benchtime 8x -count 5 .)
  awk -v a="$(median Adjacent)" -v p="$(median Padded)" 'BEGIN { exit !(p < 1.2 * a) }'
}
tries 3 no_slower || fail "padding makes it slower:" "$out"
