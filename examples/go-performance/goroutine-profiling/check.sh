#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

DUMP=$module/all.txt go test .
# The pipeline of the page.
states=$(grep -oE '^goroutine [0-9]+ .*\[[^],:]+' all.txt | sed 's/.*\[//' | sort | uniq -c | sort -rn)
has "states" '^ *[0-9]+ chan receive$' "$states"
has "states" '^ *[0-9]+ IO wait$' "$states"
