#!/usr/bin/env bash
# needs: go
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# has WHAT PATTERN TEXT
has() {
  if ! grep -qE -- "$2" <<<"$3"; then
    printf '%s\nwanted: a line with %s\ngot:    %s\n' "$1" "$2" "$3" >&2
    exit 1
  fi
}

cp ./*  "$work"
cd "$work"
go mod init example 2>/dev/null
go vet ./...
go test -race -count=1 ./... >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }
