#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

# Another platform needs no extra tools.
export CGO_ENABLED=0
go build -o service .
GOOS=linux GOARCH=arm64 go build -o service-linux-arm64 .
has "for arm64" "GOARCH=arm64" "$(go version -m service-linux-arm64)"

# A folder with this file and nothing else is enough: no loader, no library.
! grep -aq "/ld-linux" service || fail "the binary names a loader"

# Thousands of connections, with plain blocking code, on a handful of threads; ready a moment after the start.
out=$(./service)
echo "$out" >out
has "connections" "^connections 1500$" "$out"
threads=$(sed -n 's/^threads //p' out) ready=$(sed -n 's/^ready ms //p' out) stack=$(sed -n 's/^bytes a goroutine //p' out)
[ "$threads" -le 40 ] || fail "$threads threads for 1500 connections"
[ "$ready" -le 2000 ] || fail "ready after $ready ms"
[ "$stack" -le 16384 ] || fail "$stack bytes of stack for a waiting goroutine"

# Code of Go 1.0's time builds.
mkdir old
printf 'module old\n\ngo 1.1\n' >old/go.mod
cat >old/main.go <<'GO'
package main

import (
	"fmt"
	"sort"
	"strings"
)

func main() {
	words := strings.Fields("c a b")
	sort.Strings(words)
	var out interface{} = words
	fmt.Println(out)
}
GO
same "Go 1.0" "[a b c]" "$(cd old && go run .)"
