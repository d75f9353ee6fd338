#!/usr/bin/env bash
# needs: go
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/main.go" "$work"
cd "$work"
export GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local CGO_ENABLED=0
go mod init example 2>/dev/null
go build -o program .
same() { [ "$2" = "$3" ] || { echo "differs: $1: wanted $2, got $3" >&2; exit 1; }; }

code=0 && ./program panic 2>/dev/null || code=$?
same "a panic" 2 "$code"

# PID 1 of a namespace, as in a container. Where that is not allowed, nothing is shown.
as_pid1=(unshare --pid --fork --mount-proc --kill-child)
[ "$(id -u)" = 0 ] || as_pid1=(unshare --user --map-root-user --pid --fork --mount-proc --kill-child)
"${as_pid1[@]}" true 2>/dev/null || exit 0

# pid1 SIGNAL COMMAND...: starts it as PID 1, sends the signal, prints the exit
# code, or "alive" when it is still there after three seconds.
pid1() {
  local signal=$1 outer inner code=0
  shift
  : >out
  "${as_pid1[@]}" "$@" >out 2>&1 &
  outer=$!
  for _ in $(seq 100); do grep -q ready out && break; sleep 0.1; done
  inner=$(pgrep -P "$outer")
  kill "-$signal" "$inner"
  for _ in $(seq 30); do kill -0 "$outer" 2>/dev/null || break; sleep 0.1; done
  if kill -0 "$outer" 2>/dev/null; then
    kill -KILL "$inner"
    wait "$outer" 2>/dev/null || true
    echo alive
  else
    wait "$outer" 2>/dev/null || code=$?
    echo "$code"
  fi
}
same "Go ends at once" 143 "$(pid1 TERM ./program)"
same "a shell in front passes nothing on" alive "$(pid1 TERM sh -c './program; exit')"
same "unless it ends with exec" 143 "$(pid1 TERM sh -c 'exec ./program')"
