#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go test -race .
has "vet reports a copied mutex" "passes lock by value" "$(fails "go vet" go vet ./copied)"
# Tearing takes two cores.
if [ "$(getconf _NPROCESSORS_ONLN)" -ge 2 ] && [ "$(uname -m)" = x86_64 ]; then
  same "an interface read without a lock" torn "$(go run ./torn)"
fi
