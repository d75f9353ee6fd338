#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

command -v taskset >/dev/null || { echo "no taskset here: not Linux, nothing to check"; exit 0; }
go build -o program .
has "affinity counts" "GOMAXPROCS:  1$" "$(taskset -c 0 ./program)"
has "affinity counts for NumCPU" "CPUs usable: 1$" "$(taskset -c 0 ./program)"
has "the environment wins" "GOMAXPROCS:  9$" "$(GOMAXPROCS=9 ./program)"
cpus=$(nproc)
out=$(./program set)
has "a value that was set" "^set: 7" "$out"
has "and the default again" "^default: $cpus" "$out"

# A running process follows, unless somebody set a value.
[ "$cpus" -gt 1 ] || exit 0
narrowed() {
  env "$@" ./program watch >printed &
  local pid=$!
  sleep 0.3
  taskset -a -p -c 0 $pid >/dev/null
  wait $pid
  cat printed
}
has "the default follows the affinity" "^$cpus became 1" "$(narrowed A=b)"
has "an explicit value stays" "^unchanged" "$(narrowed "GOMAXPROCS=$cpus")"
sed -i 's/^go 1\..*/go 1.24.0/' go.mod
go build -o program .
has "language version 1.24 does not follow" "^unchanged" "$(narrowed A=b)"
