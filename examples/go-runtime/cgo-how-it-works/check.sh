#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

export CGO_ENABLED=1
command -v gcc >/dev/null || { echo "no C compiler: not tried"; exit; }
go test ./text
go build -o calls-binary ./calls
same "a call takes from 5 ns to 1 us" true "$(./calls-binary cost)"
has "an unpinned pointer" "argument of cgo function has Go pointer to unpinned Go pointer" "$(fails "pointer" ./calls-binary pointer)"
./calls-binary pinned
same "100 blocking calls take 100 threads" true "$(./calls-binary threads)"

same "cross-compiling turns cgo off" 0 "$(env -u CGO_ENABLED GOOS=linux GOARCH="$([ "$(go env GOARCH)" = arm64 ] && echo amd64 || echo arm64)" go env CGO_ENABLED)"
if [ "$(go env GOOS)" = linux ]; then
  libraries() { readelf -d "$1" | grep NEEDED || true; }
  go build -o with ./resolve
  has "net links libc" "libc" "$(libraries with)"
  CGO_ENABLED=0 go build -o without ./resolve
  same "not without cgo" "" "$(libraries without)"
fi
sed -i 's|^import "C"|\nimport "C"|' text/upper.go
has "a blank line detaches the preamble" "could not determine what C.upper refers to|could not determine what C.free" "$(fails "detached" go build ./text)"
