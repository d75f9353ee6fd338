#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go build -o proxy .
proxy=$PWD/proxy site=$PWD/site
export GOPROXY=file://$site GOSUMDB=off GOMODCACHE=$PWD/cache GOFLAGS=-modcacherw
unset GONOPROXY GONOSUMDB GOPRIVATE GOINSECURE
publish() { "$proxy" publish "$site" "$@"; }
publish example.org/log v1.0.0 $'package log\n\nfunc V() string { return "log 1.0.0" }\n'
publish example.org/log v1.2.0 $'package log\n\nfunc V() string { return "log 1.2.0" }\n'
publish example.org/log v1.3.0 $'package log\n\nfunc V() string { return "log 1.3.0" }\n'
publish example.org/shop v1.0.0 $'package shop\n\nimport "example.org/log"\n\nfunc V() string { return log.V() }\n' example.org/log v1.2.0

mkdir app
cd app
cat >go.mod <<'M'
module example.net/app

go 1.24

require (
	example.org/log v1.0.0
	example.org/shop v1.0.0
)
M
printf 'package main\n\nimport (\n\t_ "example.org/log"\n\t"example.org/shop"\n)\n\nfunc main() { println(shop.V()) }\n' >main.go

has "a build does not fill go.sum by itself" "missing go.sum entry" "$(fails "build" go build .)"
go mod tidy 2>/dev/null
has "the highest of the required versions, not the newest" "log 1.2.0" "$(go run . 2>&1)"
has "two lines a version" "^example.org/log v1.2.0/go.mod h1:" "$(cat go.sum)"

# The same version with other content: the tag was moved, or somebody tampered.
printf '' >"$site/example.org/log/@v/list"
publish example.org/log v1.2.0 $'package log\n\nfunc V() string { return "evil" }\n'
export GOMODCACHE=$PWD/../cache-2
out=$(fails "tampered" go build .)
has "mismatch" "checksum mismatch" "$out"
has "security error" "SECURITY ERROR" "$out"
# Without go.sum and without the checksum database nobody notices.
rm go.sum
go mod tidy 2>/dev/null
has "a first download trusts what comes" "evil" "$(go run . 2>&1)"

# A changed file in the cache.
has "an untouched cache" "all modules verified" "$(go mod verify)"
printf '\n// touched\n' >>"$GOMODCACHE/example.org/log@v1.2.0/code.go"
has "a touched cache" "dir has been modified" "$(fails "verify" go mod verify)"

# What comes after a comma is asked on 404 and 410 only, after a pipe on any error.
asks() {
  local status=$1 sign=$2 code=0
  rm -f address
  "$proxy" answer "$status" address &
  local pid=$!
  until [ -s address ]; do sleep 0.05; done
  GOPROXY="http://$(cat address)${sign}file://$site" GOMODCACHE=$(mktemp -d -p "$PWD/..") go mod download example.org/shop@v1.0.0 >/dev/null 2>&1 || code=$?
  kill $pid
  wait $pid 2>/dev/null || true
  return $code
}
asks 404 , || fail "404 and a comma: the next one was not asked"
asks 410 , || fail "410 and a comma: the next one was not asked"
asks 500 '|' || fail "500 and a pipe: the next one was not asked"
! asks 500 , || fail "500 and a comma: the next one was asked"

# Private modules skip proxy and checksum database.
has "GOPRIVATE" "^git.example.com/\*$" "$(GOPRIVATE='git.example.com/*' go env GONOPROXY)"
has "GOPRIVATE and the database" "^git.example.com/\*$" "$(GOPRIVATE='git.example.com/*' go env GONOSUMDB)"
