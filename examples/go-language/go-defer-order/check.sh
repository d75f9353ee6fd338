#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

same "compute" $'closure: 2\nargument: 1\nresult: 30' "$(go run ./compute)"
go test .
same "os.Exit" "" "$(go run ./exits exit)"
lacks "log.Fatal" deferred "$(fails "log.Fatal" go run ./exits fatal)"
out=$(fails "panics" go run ./exits panics)
has "the crash report" "panic: first" "$out"
has "the crash report" "panic: second" "$out"
