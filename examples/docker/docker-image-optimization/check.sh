#!/usr/bin/env bash
# needs: go
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/main.go" "$work"
cd "$work"
export GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local CGO_ENABLED=0
go mod init example 2>/dev/null
fail() { printf 'differs: %s\n' "$@" >&2; exit 1; }

go build -trimpath -o full .
go build -trimpath -ldflags="-s -w" -o stripped .
full=$(stat -c %s full) stripped=$(stat -c %s stripped)
[ $((stripped * 100)) -lt $((full * 75)) ] || fail "stripped from $full to $stripped bytes"

# The compiler of one platform builds for another.
GOARCH=arm64 GOOS=linux go build -o arm .
go version -m arm | grep -q 'GOARCH=arm64' || fail "not for arm64"
