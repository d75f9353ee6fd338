#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go test .
go build -o static ./linker
lacks "without a lookup by name" "NeverCalled" "$(go tool nm static)"
sed -i 's|// DYNAMIC|fmt.Println(v.MethodByName(os.Args[0]))|' linker/main.go
go build -o dynamic ./linker
has "a lookup by a variable name keeps all methods" "NeverCalled" "$(go tool nm dynamic)"
[ "$(stat -c %s dynamic)" -gt "$(stat -c %s static)" ] || fail "the binary is not larger"
