#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

same "the order on one processor" "4 0 1 2 3 " "$(go run ./order)"
go test ./claims
go build -o busy-binary ./busy
out=$(GOMAXPROCS=2 GODEBUG=schedtrace=500 ./busy-binary 2>&1)
has "schedtrace" '^SCHED [0-9]+ms: gomaxprocs=2 idleprocs=0 threads=[0-9]+ .*runqueue=[0-9]+ \[ [0-9]+ [0-9]+ \] schedticks=' "$out"
# Without asynchronous preemption a tight loop keeps its processor.
same "asyncpreemptoff" 124 "$(GOMAXPROCS=1 GODEBUG=asyncpreemptoff=1 timeout 4 ./busy-binary >/dev/null 2>&1; echo $?)"
