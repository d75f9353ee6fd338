#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test .
nanoseconds() { awk -v name="^Benchmark$1" '$1 ~ name { for (i = 2; i <= NF; i++) if ($i == "ns/op") print $(i - 1) }' <<<"$out"; }
vanishes() {
  out=$(go test -run '^$' -bench 'Setup|Vanishes|Looped' -benchtime 50ms -cpu 2 .)
  awk -v v="$(nanoseconds Vanishes)" -v l="$(nanoseconds Looped)" 'BEGIN { exit !(v < 0.5 * l) }'
}
tries 5 vanishes || fail "the loop over b.N does not vanish, or b.Loop does:" "$out"
same "setup runs once per measurement" "setups: 1" "$(grep -o 'setups: .*' <<<"$out" | sort -u)"
quadratic() {
  out=$(go test -run '^$' -bench 'Join|Counter' -benchtime 50ms -cpu 2 .)
  awk -v a="$(nanoseconds Join/n=10-)" -v b="$(nanoseconds Join/n=1000-)" 'BEGIN { exit !(b > 300 * a) }'
}
tries 5 quadratic || fail "concatenation is not worse than linear:" "$out"
