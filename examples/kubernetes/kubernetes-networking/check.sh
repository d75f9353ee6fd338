#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

same "the dot is in the Host header, not in the name for TLS" \
  "host example.com., server name example.com" "$(go run .)"
