#!/usr/bin/env bash
# needs: prometheus
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v promtool >/dev/null || { echo "missing: promtool (Debian: apt-get install prometheus)"; exit 1; }
cd "$work"
one_line() { grep -v '^#' "$1" | tr '\n' ' '; }
echo "groups: [{name: slo, rules: [{alert: Burn, expr: '$(one_line "$here/burn.promql")'}]}]" >rules.yml
sed "s#@LATENCY@#$(one_line "$here/latency.promql" | sed 's/\[30d\]/[60m]/g')#" "$here/tests.yml" >tests.yml
promtool check rules rules.yml >out 2>&1 && promtool test rules tests.yml >out 2>&1 || { cat out; exit 1; }
# The arithmetic: minutes of a budget, pace 14.4, an hour of it, 0.9 % for a week.
awk 'BEGIN {
  ok = int(0.001 * 30 * 24 * 60) == 43 && 30 / 14.4 > 2 && 30 / 14.4 < 2.2
  ok = ok && int(14.4 / (30 * 24) * 100 + 0.5) == 2 && int(0.9 / 0.1 * 7 / 30) == 2
  exit !ok }' || { echo "the arithmetic of the page"; exit 1; }
