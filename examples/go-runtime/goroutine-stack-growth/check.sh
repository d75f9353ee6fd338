#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

out=$(go run ./grow)
awk '
  /^grown/ { if ($2 < 20000) bad = 1; last = $2 }
  /^after GC/ { n++; if ($3 > 0.65 * last || $3 < 0.35 * last) bad = 1; last = $3 }
  END { exit bad || n != 4 }' <<<"$out" || fail "stacks are not halved by each collection:" "$out"
go test ./claims
out=$(fails "overflow" go run ./overflow)
has "the default limit" "^1000000000$" "$out"
has "the limit" "goroutine stack exceeds 1000000-byte limit" "$out"
has "fatal" "fatal error: stack overflow" "$out"
lacks "recover does not see it" recovered "$out"
