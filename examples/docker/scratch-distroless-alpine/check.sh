#!/usr/bin/env bash
# needs: go
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$here"/gaps "$here"/cgo "$work"
cd "$work"
export GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local
go mod init example 2>/dev/null
fail() { printf 'differs: %s\n' "$@" >&2; exit 1; }
has() { grep -qF -- "$1" <<<"$2" || fail "no \`$1\` in" "$2"; }

mkdir root
CGO_ENABLED=0 go build -o root/gaps ./gaps
CGO_ENABLED=0 go build -tags timetzdata -o root/zones ./gaps

# Enter the empty root as root, or in a user namespace.
enter=(chroot root)
[ "$(id -u)" = 0 ] || enter=(unshare -r chroot root)
if "${enter[@]}" /gaps >/dev/null 2>&1; then
  out=$(TZ=Europe/Berlin "${enter[@]}" /gaps)
  has "zone: unknown time zone Europe/Berlin" "$out"
  has "TZ: 00:00 UTC" "$out"
  has "temp: open /tmp/x" "$out"
  has "user: open /etc/passwd: no such file or directory" "$out"
  has "certificate signed by unknown authority" "$out"
  out=$(TZ=Europe/Berlin "${enter[@]}" /zones)
  has "zone: <nil>" "$out"
  has "TZ: 01:00 CET" "$out"
  mkdir -p root/tmp root/etc
  echo 'app:x:65532:65532::/:/none' >root/etc/passwd
  out=$("${enter[@]}" /gaps)
  has "temp: <nil>" "$out"
  has "user: <nil>" "$out"
  if command -v gcc >/dev/null && CGO_ENABLED=1 go build -o root/linked ./cgo; then
    out=$("${enter[@]}" /linked 2>&1 || true)
    has "No such file or directory" "$out"
  fi
fi

grown=$(($(stat -c %s root/zones) - $(stat -c %s root/gaps)))
[ $grown -gt 300000 ] && [ $grown -lt 600000 ] || fail "the zones add $grown bytes"
