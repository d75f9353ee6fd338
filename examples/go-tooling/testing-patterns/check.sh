#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test .
# A failing input below testdata/fuzz is a case of plain `go test`.
mkdir -p testdata/fuzz/FuzzUpper
printf 'go test fuzz v1\nstring("a bug")\n' >testdata/fuzz/FuzzUpper/one
has "a stored input" "FuzzUpper/one" "$(fails "fuzz" go test .)"

# The printed seed reproduces the order.
for seed in 1 2 3 4 5 6 7 8; do
  go test -shuffle=$seed ./order >/dev/null 2>&1 || { found=$seed; break; }
done
has "a seed for which the order matters" "-test.shuffle $found" "$(fails "shuffle" go test -count=1 -shuffle="$found" ./order)"
