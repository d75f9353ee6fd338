#!/usr/bin/env bash
# needs: prometheus
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v promtool >/dev/null || { echo "missing: promtool (Debian: apt-get install prometheus)"; exit 1; }
cp -r "$here"/. "$work"
cd "$work"
{
  echo "groups: [{name: watch, rules: ["
  echo "{alert: TargetsMissing, expr: \"$(grep -v '^ *#' missing.promql | sed 's/ *#.*//; s/"/\\"/g' | tr '\n' ' ')\"},"
  echo "{alert: Watchdog, expr: \"$(sed 's/#.*//' watchdog.promql | tr -d '\n')\"}]}]"
} >rules/watch.yml
for step in 'check rules rules/shop.yml rules/watch.yml' 'test rules shop_test.yml' 'test rules more_test.yml'; do
  # shellcheck disable=SC2086 # words
  promtool $step >out 2>&1 || { echo "promtool $step"; cat out; exit 1; }
done
