#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

out=$(go run .)
has "leak.go" "^goroutineleak profile: total 3$" "$out"
has "leak.go" "main.query.func1.*:$(($(grep -n 'ch <- "answer"' leak.go | cut -d: -f1)))$" "$out"
same "timeouts" 3 "$(grep -c '^context deadline exceeded$' <<<"$out")"
sed -i 's/make(chan string)/make(chan string, 1)/' leak.go
has "with a slot" "total 0" "$(go run .)"
go test ./claims
go test -c -o bubble.test ./bubble
run() { fails "$1" ./bubble.test -test.timeout 2s -test.run "^$1\$"; }
has "a bubble" "deadlock: main bubble goroutine has exited but blocked goroutines remain" "$(run TestLeak)"
for hang in TestMutex TestOutside; do has "$hang hangs" "test timed out" "$(run $hang)"; done
