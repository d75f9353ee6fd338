#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet .
# The comparison with the collector before Green Tea compiles the standard library anew, so it is not made here.
go build -o program .
has "a tree" "CPU-s for 10 cycles" "$(./program)"
has "a list" "CPU-s for 10 cycles" "$(./program list)"
costlier() {
  tree=$(./program | cut -d' ' -f1)
  list=$(./program list | cut -d' ' -f1)
  awk -v tree="$tree" -v list="$list" 'BEGIN { exit !(list > tree) }'
}
tries 3 costlier || fail "the shuffled list costs no more than the tree: $list and $tree"
