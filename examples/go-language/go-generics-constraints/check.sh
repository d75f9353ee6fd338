#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test .
for f in wrong/*.txt; do mv "$f" "${f%.txt}.go"; done
wrong() { has "$1" "$2" "$(fails "$1" go build -o /dev/null "wrong/$1.go")"; }
wrong tilde "Cents does not satisfy Number \(possibly missing ~"
wrong infer "cannot infer T"
wrong method "interface method must have no type parameters"
wrong satisfy "List does not implement Mapper"
wrong nil "mismatched types T and untyped nil|invalid operation: v == nil"
# Before Go 1.27 a generic method is a compile error.
go mod edit -go=1.26
has "go 1.26" "1\.27" "$(fails "generic method" go build .)"
