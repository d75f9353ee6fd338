#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

export CGO_ENABLED=1
command -v gcc >/dev/null && command -v g++ >/dev/null || { echo "no C compiler: not tried"; exit; }
same "a callback with a handle" "[0 1 4 9 16]" "$(go run ./squares)"
same "C++ in a wrapper" $'0 42\n-1' "$(go run ./wrapper)"

go build -buildmode=c-shared -o libslug.so ./slug
mv host.txt host.c
gcc -I. -o host host.c -L. -lslug -Wl,-rpath,"$module"
same "Go called from C" "hello-go-world" "$(./host)"
# A panic that leaves an exported function ends the host.
sed -i 's|t := strings.ToLower(C.GoString(s))|if s == nil { panic("no string") }; &|' slug/main.go
go build -buildmode=c-shared -o libslug.so ./slug
has "a panic in an exported function" "panic: no string" "$(fails "host" ./host x)"

sed -i 's/static void each/void each/' squares/main.go
has "a definition in the preamble of a file with //export" "multiple definition" "$(fails "link" go build -o /dev/null ./squares)"
