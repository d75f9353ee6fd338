#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go build -o threads .
same "200 goroutines on a channel need 200 threads" false "$(./threads channel)"
same "200 goroutines on the network need 200 threads" false "$(./threads network)"
same "200 goroutines in a system call need 200 threads" true "$(./threads syscall)"
has "the thread limit ends the process" "exceeds 100-thread limit" "$(fails "limit" ./threads limit)"
if [ -d /proc/self/task ]; then
  same "threads of goroutines that end locked are gone" true "$(./threads locked)"
fi
