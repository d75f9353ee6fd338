#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

out=$(go run .)
line=$(grep -n 'to.mu.Lock()' main.go | cut -d: -f1)
same "both transfers wait at the second lock" 2 "$(grep -A1 '^main.transfer' <<<"$out" | grep -c "main.go:$line " | awk '{ print $1 / 2 }')"
same "the page shows that line" 22 "$line"
has "the label" '\[sync.Mutex.Lock\] \{route: /pay\}' "$out"
same "the leak profile marks both" 2 "$(grep -c 'sync.Mutex.Lock (leaked)' <<<"$out")"
lacks "the mutex and block profiles do not know them" 'cycles/second=.*[1-9] @' "$out"

CGO_ENABLED=0 go build -o plain ./silent
out=$(fails "all asleep" ./plain nothing)
has "all asleep" "fatal error: all goroutines are asleep - deadlock!" "$out"
lacks "recover does not see it" recovered "$out"
silent() { same "$*" "" "$(timeout 1 "$@" 2>&1 || [ $? -eq 124 ])"; }
for suppressor in listener sleeper timer signal; do silent ./plain $suppressor; done
if [ "$(go env CGO_ENABLED)" = 1 ] && command -v "$(go env CC)" >/dev/null; then
  go build -o cgo ./silent
  silent ./cgo nothing
fi

# SIGQUIT prints all stacks and ends the process.
./plain listener 2>stacks &
pid=$!
sleep 0.3
kill -QUIT $pid
wait $pid && fail "SIGQUIT left the process alive"
has "SIGQUIT prints the stacks" "main.main\(\)" "$(cat stacks)"
