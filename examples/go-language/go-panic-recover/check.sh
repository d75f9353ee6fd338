#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go test -vet=off .
CGO_ENABLED=0 go build -o dies-plain ./dies
dies() {
  local code=0 out
  out=$(./dies-plain "$1" 2>&1) || code=$?
  same "$1: exit status" 2 $code
  has "$1" "$2" "$out"
  lacks "$1" recovered "$out"
}
dies goroutine "panic: in the background"
dies unlock "fatal error: sync: unlock of unlocked mutex"
dies stack "fatal error: stack overflow"
dies deadlock "fatal error: all goroutines are asleep - deadlock!"
