#!/usr/bin/env bash
# needs: prometheus
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v promtool >/dev/null || { echo "missing: promtool (Debian: apt-get install prometheus)"; exit 1; }
promtool test rules "$here/tests.yml" >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
