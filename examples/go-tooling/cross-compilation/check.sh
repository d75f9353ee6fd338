#!/usr/bin/env bash
# needs: go, git
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go tool dist list | grep -qx linux/arm64 || fail "linux/arm64 is not in the list"
other=$([ "$(go env GOHOSTARCH)" = arm64 ] && echo amd64 || echo arm64)
GOOS=linux GOARCH=$other go build -o app-other ./cmd/app
[ "$(od -An -tx1 -N4 app-other | tr -d ' ')" = 7f454c46 ] || fail "no ELF file"
if [ "$(go env GOHOSTOS)" = linux ] && [ ! -e /proc/sys/fs/binfmt_misc/qemu-aarch64 ]; then
  has "on the wrong machine" "[Ee]xec format error" "$(fails "wrong machine" bash -c ./app-other)"
fi

# Variants for Linux and macOS, none for Windows: vet finds out without a Windows machine.
has "a missing variant" "undefined: poller" "$(GOOS=windows fails "windows" go vet ./cmd/app)"
same "_unix is no suffix" "[sum_unix.go]" "$(GOOS=windows go list -f '{{.GoFiles}}' ./sum)"
same "_linux is one" "[main.go poll_other.go]" "$(GOOS=darwin go list -f '{{.GoFiles}}' ./cmd/app)"
has "cgo drops out" "build constraints exclude all Go files" "$(GOOS=linux GOARCH=$other fails "cgo" go build ./onlyc)"

# Reproducible, versioned, and with the revision of the checkout: two clones, two folders.
rm app-other
git init -q . && git config user.email a@example.com && git config user.name a
git add . && git -c commit.gpgsign=false commit -qm one && git tag v1.4.2
build() { (cd "$1" && CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=v1.4.2" -o "$2" ./cmd/app); }
clones=$(mktemp -d)
trap 'rm -rf "$module" "$clones"' EXIT
git clone -q . "$clones/one" && git clone -q . "$clones/two"
build "$clones/one" "$clones/app-one" && build "$clones/two" "$clones/app-two"
cmp "$clones/app-one" "$clones/app-two" || fail "two folders give two files"
has "the version" "^v1.4.2" "$("$clones/app-one" 2>&1)"
out=$(go version -m "$clones/app-one")
has "the module's version from the tag" "mod	example	v1.4.2" "$out"
has "the revision" "vcs.revision=" "$out"
has "the settings" "-trimpath=true" "$out"
