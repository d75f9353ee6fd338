#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go build -o alloc .
trace=$(GODEBUG=gctrace=1 GOGC=100 GOMEMLIMIT=off ./alloc 2>&1)
line='^gc [0-9]+ @[0-9.]+s [0-9]+%: [0-9.]+\+[0-9.]+\+[0-9.]+ ms clock, [0-9.]+\+[0-9.]+/[0-9.]+/[0-9.]+\+[0-9.]+ ms cpu, [0-9]+->[0-9]+->[0-9]+ MB, [0-9]+ MB goal, [0-9]+ MB stacks, [0-9]+ MB globals, [0-9]+ P$'
has "gctrace" "$line" "$trace"
has "the least goal is 4 MiB" "^gc 1 .* 4 MB goal" "$trace"
# A few longer pauses happen on a busy machine; the usual one is below a millisecond.
grep '^gc ' <<<"$trace" | sed -E 's/.*%: ([0-9.]+)\+[0-9.]+\+([0-9.]+) ms clock.*/\1\n\2/' | sort -g |
  awk '{ v[NR] = $1 } END { exit !(v[int(NR / 2) + 1] < 1) }' || fail "pauses of a millisecond are usual" "$trace"
# The goal of a cycle is about twice what the one before left alive.
grep '^gc ' <<<"$trace" | tail -n +5 | sed -E 's/.*->([0-9]+) MB, ([0-9]+) MB goal.*/\1 \2/' |
  awk 'NR > 1 && ($2 < 1.5 * live || $2 > 2.5 * live + 2) { bad++ } { live = $1 } END { exit bad > NR / 4 }' ||
  fail "the goal is not twice the live heap" "$trace"
limited=$(GODEBUG=gctrace=1 GOGC=off GOMEMLIMIT=64MiB ./alloc 2>&1)
has "GOMEMLIMIT alone starts cycles" "^gc 1 " "$limited"
same "without both nothing is collected" "true" "$(GODEBUG=gctrace=1 GOGC=off GOMEMLIMIT=off ./alloc 2>&1)"
