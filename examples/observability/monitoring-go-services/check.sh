#!/usr/bin/env bash
# needs: go
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here"/*.go "$work"
cd "$work"
go mod init example >/dev/null 2>&1
go vet .
go run . >out
for line in '^goroutines: [1-9]' '^live heap:  [1-9][0-9]* bytes$' '^GC share:   0\.[0-9]' '^latency histogram buckets: [1-9]'; do
  grep -q "$line" out || { echo "no line $line in:"; cat out; exit 1; }
done
# The mean that hides the tail: 2 % at 5 s, the rest at 50 ms.
awk 'BEGIN { mean = 0.02 * 5000 + 0.98 * 50; exit mean != 149 }' || { echo "the mean is not 149 ms"; exit 1; }
