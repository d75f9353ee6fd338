#!/usr/bin/env bash
# needs: go git
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/shop/cmd/api"
cp "$here/main.go" "$work/shop/cmd/api"
cd "$work/shop"
export GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local GIT_CONFIG_GLOBAL=/dev/null
go mod init example 2>/dev/null
fail() { printf 'differs: %s\n' "$@" >&2; exit 1; }
has() { grep -qF -- "$1" <<<"$2" || fail "no \`$1\` in" "$2"; }
lacks() { ! grep -qF -- "$1" <<<"$2" || fail "\`$1\` in" "$2"; }

CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o "$work/api" ./cmd/api
trace=$("$work/api" 2>&1 || true)
has "main.explode" "$trace"
has "cmd/api/main.go:9" "$trace"
lacks "$work" "$trace"
lacks "$work" "$(grep -aoF "$work" "$work/api" || true)"

# Static without cgo; with a C compiler and cgo, net asks for the C library.
if command -v readelf >/dev/null; then
  lacks INTERP "$(readelf -lW "$work/api")"
  if command -v gcc >/dev/null; then
    CGO_ENABLED=1 go build -o "$work/linked" ./cmd/api
    has INTERP "$(readelf -lW "$work/linked")"
  fi
fi

# Without .git, Go has no commit to stamp into the binary.
git init -q && git add . && git -c user.name=Ann -c user.email=ann@example.com commit -qm Start
go build -buildvcs=auto -o "$work/stamped" ./cmd/api
has "vcs.revision" "$(go version -m "$work/stamped")"
rm -rf .git
go build -buildvcs=auto -o "$work/plain" ./cmd/api
lacks "vcs.revision" "$(go version -m "$work/plain")"
