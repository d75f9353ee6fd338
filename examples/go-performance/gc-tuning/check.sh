#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go build -o cycles-binary ./cycles
normal=$(GOGC=100 ./cycles-binary) doubled=$(GOGC=200 ./cycles-binary) halved=$(GOGC=50 ./cycles-binary)
awk -v n="$normal" -v d="$doubled" -v h="$halved" 'BEGIN { exit !(d < 0.65 * n && h > 1.4 * n) }' ||
  fail "cycles at GOGC=50, 100, 200: $halved, $normal, $doubled"

go build -o limit .
read -r share limited exceeded <<<"$(./limit thrash)"
same "thrashing: the limiter acts, and memory exceeds the limit" "true true" "$limited $exceeded"
awk -v s="$share" 'BEGIN { exit !(s > 0.4 && s < 0.85) }' || fail "thrashing takes $share of the CPU"
read -r share limited exceeded <<<"$(./limit far)"
same "far below the limit nothing happens" false "$limited"

has "a wrong suffix" "malformed GOMEMLIMIT" "$(GOMEMLIMIT=900Mi fails "900Mi" ./limit far)"
GOMEMLIMIT=900MiB ./cycles-binary >/dev/null
