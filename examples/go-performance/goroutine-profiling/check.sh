#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

DUMP=$module/all.txt go test .
# The pipeline of the page.
states=$(grep -oE '^goroutine [0-9]+ .*\[[^],:]+' all.txt | sed 's/.*\[//' | sort | uniq -c | sort -rn)
has "states" '^ *[0-9]+ chan receive$' "$states"
has "states" '^ *[0-9]+ IO wait$' "$states"
# The dumps of the page.
out=$(go run ./stuck)
for line in '^goroutine profile: total 4$' '^3 @ 0x' '^# labels: \{"route":"/pay"\}$' \
  '^#	0x[0-9a-f]+	main\.main\.func1\.1\+0x[0-9a-f]+	.*/main\.go:17$' '^goroutine [0-9]+ \[chan receive\] \{route: /pay\}:$' \
  '^main\.main\.func1\.1\(' '^created by main\.main in goroutine 1$' '/main\.go:13 \+0x' '^goroutineleak profile: total 3$'; do
  has "a dump" "$line" "$out"
done
