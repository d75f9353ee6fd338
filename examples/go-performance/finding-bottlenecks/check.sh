#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go test .
slower() {
  out=$(go test -run '^$' -bench . -benchtime 100ms .)
  awk '/^BenchmarkSlow/ { slow = $3 } /^BenchmarkMissing/ { fast = $3 } END { exit !(slow > 4 * fast) }' <<<"$out"
}
tries 5 slower ||
  fail "the map is not several times faster at 2,000 entries:" "$out"
