#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test .
out=$(go test -run '^$' -bench . -benchtime 50ms -cpu 2 .)
same "setup runs once per measurement" "setups: 1" "$(grep -o 'setups: .*' <<<"$out" | sort -u)"
nanoseconds() { awk -v name="^Benchmark$1" '$1 ~ name { for (i = 2; i <= NF; i++) if ($i == "ns/op") print $(i - 1) }' <<<"$out"; }
awk -v v="$(nanoseconds Vanishes)" -v l="$(nanoseconds Looped)" 'BEGIN { exit !(v < 0.5 * l) }' ||
  fail "the loop over b.N does not vanish, or b.Loop does:" "$out"
awk -v a="$(nanoseconds Join/n=10-)" -v b="$(nanoseconds Join/n=1000-)" 'BEGIN { exit !(b > 300 * a) }' ||
  fail "concatenation is not worse than linear:" "$out"
