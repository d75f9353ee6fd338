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
go test -race -count=1 . >out 2>&1 || { cat out; exit 1; }
