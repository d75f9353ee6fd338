#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test .
out=$(go test -run '^$' -bench . -benchmem -benchtime 200ms .)
has "naive" "^BenchmarkNaive.* 38[0-9]{3} B/op.* (299|300) allocs/op" "$out"
has "lean" "^BenchmarkLean.* 1600 B/op.* 2 allocs/op" "$out"
slower() {
  out=$(go test -run '^$' -bench . -benchtime 100ms .)
  awk '/^BenchmarkNaive/ { naive = $3 } /^BenchmarkLean/ { lean = $3 } END { exit !(naive > 4 * lean) }' <<<"$out"
}
tries 5 slower ||
  fail "naive is not several times slower:" "$out"
