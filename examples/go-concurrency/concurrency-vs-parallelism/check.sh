#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

milliseconds() { sed -E 's/.*'"$1"': ([0-9.]+)(ms|s).*/\1 \2/' | awk '{ print $2 == "s" ? $1 * 1000 : $1 }'; }

go build -o overlap .
# Four waits of 100 ms overlap on one processor and on two.
overlap() {
  out=$(./overlap)
  one=$(head -n 1 <<<"$out") two=$(tail -n 1 <<<"$out")
  [ "$(milliseconds waiting <<<"$one")" -lt 250 ] && [ "$(milliseconds waiting <<<"$two")" -lt 250 ]
}
tries 3 overlap || fail "waiting does not overlap:" "$out"
# Computing is faster on two, where there are two cores; others may use them now and then.
faster() {
  overlap && awk -v one="$(milliseconds computing <<<"$one")" -v two="$(milliseconds computing <<<"$two")" \
    'BEGIN { exit !(two < 0.8 * one) }'
}
if [ "$(getconf _NPROCESSORS_ONLN)" -ge 2 ]; then
  tries 8 faster || fail "a second core makes computing no faster:" "$out"
fi
