#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test -race .
for package in leak outside; do go test -c -o $package.test ./$package; done
run() { fails "$1" "./$2.test" -test.timeout 2s -test.run "^$1\$"; }
has "a leaked goroutine fails the test" "main bubble goroutine has exited but blocked goroutines remain" "$(run TestLeak leak)"
has "an endless ticker, too" "main bubble goroutine has exited but blocked goroutines remain" "$(run TestTicker leak)"
has "nothing can wake anybody" "deadlock: all goroutines in bubble are blocked" "$(run TestAllBlocked leak)"
has "no subtests" "t.Run called inside synctest bubble" "$(run TestRun leak)"
has "no parallel tests" "t.Parallel called inside synctest bubble" "$(run TestParallel leak)"
has "a mutex is not durable" "test timed out" "$(run TestMutexHolderSleeps leak)"
has "channels stay inside" "close of synctest channel from outside bubble" "$(run TestChannelOfBubble outside)"
./outside.test -test.run '^TestChannelOfOutside$' >/dev/null || fail "waiting for a channel from outside moved the clock"
