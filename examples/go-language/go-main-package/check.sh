#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

same "order" $'1: variables\n2: init\n3: main, hello, Gopher' "$(go run ./order)"
go test ./greet
go build -o greeting ./greet
same "an error is printed once" "greet: flag provided but not defined: -x" "$(fails "greet" ./greeting -x)"
go build -o end ./ends
status() { local code=0; ./end "$1" >printed 2>/dev/null || code=$?; echo $code "$(cat printed)"; }
same "return" "0 " "$(status return)"
same "panic" "2 " "$(status panic)"
same "log.Fatal" "1 " "$(status fatal)"
has "import of a program" "is a program, not an importable package" "$(fails "import" go build ./imports)"
