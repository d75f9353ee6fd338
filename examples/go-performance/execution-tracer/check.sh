#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test .
go test -run '^$' -bench Pipeline -benchtime 10x -trace trace.out . >/dev/null
for kind in net sync syscall sched; do
  go tool trace -pprof=$kind trace.out >profile || fail "no profile \`$kind\` from the trace"
done
