#!/usr/bin/env bash
# needs: go git
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
gocache=$(go env GOCACHE)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GOCACHE="$gocache" GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local
export HOME="$work" GIT_CONFIG_NOSYSTEM=1
git config --global user.name Ann
git config --global user.email ann@example.com
fail() { printf 'differs: %s\n' "$@" >&2; exit 1; }

# A module with generated code and a tool line; the linter and govulncheck only succeed.
mkdir -p "$work/bin" "$work/lib" "$work/shop/tools/govulncheck"
printf '#!/bin/sh\n' >"$work/bin/golangci-lint"
chmod +x "$work/bin/golangci-lint"
PATH=$work/bin:$PATH
cd "$work/lib"
go mod init example.com/lib 2>/dev/null
echo 'package lib' >lib.go
cd "$work/shop"
go mod init example 2>/dev/null
echo 'tool example/tools/govulncheck' >>go.mod
printf 'package main\n\nfunc main() {}\n' >tools/govulncheck/main.go
cat >shop.go <<'GO'
// Package shop adds prices.
package shop

//go:generate sh gen.sh
GO
printf 'printf "package shop\\n\\nconst Answer = 42\\n" >answer.go\n' >gen.sh
sh gen.sh
printf 'package shop\n\nimport "testing"\n\nfunc TestAnswer(t *testing.T) {\n\tif Answer != 42 {\n\t\tt.Fail()\n\t}\n}\n' >shop_test.go
echo cover.out >.gitignore
git init -q && git add . && git commit -qm Start

passes() { bash "$here/checks.sh" >"$work/log" 2>&1; }
passes || fail "a sound commit is refused:" "$(cat "$work/log")"
passes || fail "the second run fails:" "$(cat "$work/log")"

# refuses WHAT COMMAND: after the command and a commit, the checks fail.
refuses() {
  sh -c "$2"
  git add . && git commit -qm "$1"
  if passes; then fail "$1 passes"; fi
  git reset -q --hard HEAD^
}
refuses "code that is not formatted" 'echo "const  x = 1" >>shop.go'
refuses "code that does not parse" 'echo "func {" >>shop.go'
refuses "generated code by an older generator" 'sed -i s/42/43/ gen.sh'
refuses "a generator that fails" 'echo "exit 1" >>gen.sh'
refuses "a requirement that nothing needs" \
  'printf "require example.com/lib v1.0.0\nreplace example.com/lib => ../lib\n" >>go.mod'
refuses "what vet finds" 'printf "package shop\n\nimport \"fmt\"\n\nfunc f() { fmt.Printf(\"%%d\", \"x\") }\n" >f.go'

# Why not in one line: the failure of the left side is ignored.
bash -c 'set -e; false && git diff --exit-code; exit 0' || fail "set -e stops at the left of &&"
[ -z "$(echo 'func {' | gofmt -l 2>/dev/null)" ] || fail "gofmt -l names a file that does not parse"
