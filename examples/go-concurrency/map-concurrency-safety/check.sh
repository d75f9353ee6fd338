#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go test -race .
go build -o crash-plain ./crash
crash() { fails "$1" timeout 20 ./crash-plain "$1"; }
out=$(crash write)
has "write against write" "fatal error: concurrent map (writes|read and map write)" "$out"
lacks "neither recover nor defer runs" "recovered|deferred" "$out"
has "read against write" "fatal error: concurrent map (read and map write|writes)" "$(crash read)"
has "iteration against write" "fatal error: concurrent map (iteration and map write|read and map write|writes)" "$(crash range)"
go run ./once
has "the race detector reports it" "WARNING: DATA RACE" "$(fails "once" go run -race ./once)"
