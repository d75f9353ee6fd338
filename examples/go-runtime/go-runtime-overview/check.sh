#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

out=$(go run .)
same "the order" $'package variable\ninit function\nmain function 42' "$(head -n 3 <<<"$out")"
number() { sed -n "s|^$1 ||p" <<<"$out"; }
[ "$(number /sched/threads/total:threads)" -gt 1 ] || fail "one thread is enough:" "$out"
[ "$(number /sched/goroutines:goroutines)" -gt 1 ] || fail "one goroutine is enough:" "$out"
calls=$(go build -gcflags=-S ./calls 2>&1 | grep 'CALL' || true)
for call in runtime.makechan runtime.newobject runtime.mallocgcSmall runtime.mapaccess1; do
  has "the compiler inserts" "$call" "$calls"
done
go build -o hello .
[ "$(stat -c %s hello)" -gt 1000000 ] || fail "a small program has less than a megabyte"
