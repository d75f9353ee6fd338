#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

milliseconds() { sed -E 's/.*'"$1"': ([0-9.]+)(ms|s).*/\1 \2/' | awk '{ print $2 == "s" ? $1 * 1000 : $1 }'; }

go build -o overlap .
out=$(./overlap)
one=$(head -n 1 <<<"$out") two=$(tail -n 1 <<<"$out")
# Four waits of 100 ms overlap on one processor and on two.
for line in "$one" "$two"; do
  [ "$(milliseconds waiting <<<"$line")" -lt 200 ] || fail "waiting does not overlap:" "$out"
done
# Computing is faster on two, where there are two cores; others may use them now and then.
if [ "$(getconf _NPROCESSORS_ONLN)" -ge 2 ]; then
  for attempt in 1 2 3 4 5; do
    faster=$(awk -v one="$(milliseconds computing <<<"$one")" -v two="$(milliseconds computing <<<"$two")" \
      'BEGIN { print two < 0.8 * one ? "yes" : "no" }')
    [ "$faster" = no ] || break
    out=$(./overlap)
    one=$(head -n 1 <<<"$out") two=$(tail -n 1 <<<"$out")
  done
  [ "$faster" = yes ] || fail "a second core makes computing no faster:" "$out"
fi
