#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go build -o shapes .
symbols=$(go tool nm shapes | awk '{ print $2, $3 }' | grep -E 'main\.(first|total|\.dict)' | grep -vi ' main\..*\.arg' | sort)
same "symbols" "$(printf '%s\n' 'R main..dict.first[*main.cat]' 'R main..dict.first[*main.dog]' 'R main..dict.total[int]' \
  'R main..dict.total[main.celsius]' 'R main..dict.total[main.meters]' 'T main.first[go.shape.*uint8]' \
  'T main.total[go.shape.float64]' 'T main.total[go.shape.int]')" "$symbols"
