#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

# One variable exempts internal modules from the proxy and from the checksum database.
same "GOPRIVATE" $'git.example.com/*\ngit.example.com/*' "$(GOPRIVATE='git.example.com/*' go env GONOPROXY GONOSUMDB)"

# A module proxy in a folder, and a program that uses version 1.0.0 of a module.
go vet publish.go
go build -o publish publish.go
mkdir shop
cat >shop/go.mod <<'EOF'
module example

go 1.25

require example.com/dep v1.0.0
EOF
cat >shop/main.go <<'EOF'
package main

import (
	"fmt"

	"example.com/dep"
)

func main() { fmt.Println(dep.Greeting()) }
EOF
./publish "$PWD/proxy" v1.0.0 first
export GOPROXY="file://$PWD/proxy" GOSUMDB=off GOMODCACHE="$PWD/cache" GOFLAGS="-mod=mod -modcacherw"
cd shop

# Fetching and building runs no code of the module; running the program does.
go build -o app .
[ ! -e it-ran ] || fail "the module ran during the build"
same "the program" first "$(./app)"
[ -e it-ran ] || fail "the module did not run"
has "go.sum" '^example.com/dep v1.0.0 h1:' "$(cat go.sum)"
has "modules in the binary" 'dep[[:space:]]+example.com/dep[[:space:]]+v1.0.0[[:space:]]+h1:' "$(go version -m app)"

# A fresh release comes in only by an update that somebody makes.
../publish ../proxy v1.0.1 fresh
go build -o app .
same "after a new release" first "$(./app)"
go get example.com/dep@latest 2>/dev/null
go build -o app .
same "after the update" fresh "$(./app)"

# Is the module cache unchanged since the download?
same "verify" "all modules verified" "$(go mod verify)"
echo '// changed' >>../cache/example.com/dep@v1.0.1/dep.go
has "a changed cache" 'example.com/dep v1.0.1: dir has been modified' "$(fails "verify" go mod verify)"

# The same version with other contents: go.sum knows the first one.
rm -r ../cache
../publish ../proxy v1.0.1 evil
has "a moved tag" 'checksum mismatch' "$(fails "build" go build -o app .)"
