#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

CGO_ENABLED=0 go build -o based ./base
[ "$(for _ in 1 2 3 4 5; do ./based; done | sort -u | wc -l)" -gt 1 ] || fail "the heap starts at one place"
same "survivors keep spans, VSZ is far above RSS" $'true\ntrue' "$(CGO_ENABLED=0 GOGC=off ./based fragments)"
has "without the experiment" "build constraints exclude all Go files" "$(fails "arena" go build -o /dev/null ./manual)"
same "with it" 7 "$(GOEXPERIMENT=arenas go run ./manual)"
