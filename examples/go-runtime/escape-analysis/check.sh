#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

# The shown file alone, so that lines count as on the page.
sed '/^\/\/ #/d' main.go >shown.go && mkdir shown && mv shown.go shown/main.go
out=$(cd shown && go build -gcflags=-m -o /dev/null . 2>&1)
for line in '7:38: &point{...} escapes to heap' '11:15: &point{...} does not escape' '18:30: &point{...} escapes to heap' \
  '21:32: n escapes to heap' '24:2: moved to heap: n' '25:9: func literal escapes to heap'; do
  grep -Fqx "./main.go:$line" <<<"$out" || fail "not printed: $line" "$out"
done
go test ./sizes
out=$(go build -gcflags=-m ./sizes 2>&1)
same "too large" 2 "$(grep -cE 'moved to heap: a|65537\]byte\{\} escapes' <<<"$out")"
has "make stays" 'make\(\[\]byte, n\) does not escape' "$out"
