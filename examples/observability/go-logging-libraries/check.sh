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
# The first line is dropped, the second comes after the level was lowered; stderr takes errors only.
go run . >stdout 2>stderr
[ "$(wc -l <stdout)" = 1 ] && grep -q '"level":"DEBUG","msg":"cache miss","service":"shop","key":"p:42","shard":3' stdout || { cat stdout; exit 1; }
[ ! -s stderr ] || { cat stderr; exit 1; }
# go vet reports an odd argument list.
mkdir odd
printf 'package odd\n\nimport "log/slog"\n\nfunc f() { slog.Info("failed", "err") }\n' >odd/odd.go
if go vet ./odd >out 2>&1; then echo "go vet accepts an odd argument list"; exit 1; fi
