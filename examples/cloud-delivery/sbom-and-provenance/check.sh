#!/usr/bin/env bash
# needs: go git
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

# A proxy of files with two versions of a library, and one that nobody imports.
mkdir publish && cp "$example/../../go-tooling/go-module-proxy/proxy.go" publish
go build -o proxy ./publish
export CGO_ENABLED=0
export GOPROXY=file://$PWD/site GOSUMDB=off GOMODCACHE=$PWD/cache GOFLAGS=-modcacherw
for v in v1.2.0 v1.3.0; do ./proxy publish site example.org/log $v $'package log\n\nfunc V() string { return "x" }\n'; done
./proxy publish site example.org/unused v1.0.0 $'package unused\n'

# service NAME VERSION [more of go.mod]
service() {
  mkdir -p "$1"
  printf 'module example.net/%s\n\ngo 1.25\n\nrequire (\n\texample.org/log %s\n\texample.org/unused v1.0.0\n)\n%s\n' "$1" "$2" "${3:-}" >"$1/go.mod"
  printf 'package main\n\nimport "example.org/log"\n\nfunc main() { println(log.V()) }\n' >"$1/main.go"
  (cd "$1" && go mod download && go get example.org/log@"$2" 2>/dev/null)
}
service orders v1.2.0
service stock v1.3.0
service mail v1.2.0 'replace example.org/log v1.2.0 => example.org/log v1.3.0'
mkdir bin
(cd orders && go build -trimpath -ldflags='-s -w' -o ../bin/orders)
(cd stock && go build -o ../bin/stock)
(cd mail && go mod tidy && go build -o ../bin/mail) 2>/dev/null
found=$(bash find.sh example.org/log bin)
same "who has it" $'bin/mail: v1.2.0\nbin/mail: replaced by example.org/log v1.3.0\nbin/orders: v1.2.0\nbin/stock: v1.3.0' "$found"
lacks "a module without a linked package" "example.org/unused" "$(go version -m bin)"

# What the version control adds.
cd orders
git init -q && git config user.email a@example.net && git config user.name a
git add . && git commit -qm first && git tag v1.4.0
go build -o ../bin/tagged
has "the tag as version of the main module" $'mod\texample.net/orders\tv1.4.0' "$(go version -m ../bin/tagged)"
has "the commit" "vcs.revision=$(git rev-parse HEAD)" "$(go version -m ../bin/tagged)"
echo '// changed' >>main.go
go build -o ../bin/dirty
has "uncommitted changes" "vcs.modified=true" "$(go version -m ../bin/dirty)"
has "and in the version" $'mod\texample.net/orders\tv1.4.1-.*\+dirty|mod\texample.net/orders\tv1.4.0\+dirty' "$(go version -m ../bin/dirty)"
git checkout -q main.go
# Without .git, as in many Docker builds: no commit.
cp -R . ../copy && rm -rf ../copy/.git
(cd ../copy && go build -o ../bin/copied)
lacks "no commit" "vcs.revision" "$(go version -m ../bin/copied)"
has "no version" $'mod\texample.net/orders\t\\(devel\\)' "$(go version -m ../bin/copied)"

# Two folders, the same bytes: anybody can check where the binary comes from.
git clone -q . ../again
go build -trimpath -o ../bin/one
(cd ../again && go build -trimpath -o ../bin/two)
same "reproducible" "$(sha256sum <../bin/one)" "$(sha256sum <../bin/two)"
(cd ../again && go build -o ../bin/three)
[ "$(sha256sum <../bin/one)" != "$(sha256sum <../bin/three)" ] || fail "-trimpath makes no difference"
