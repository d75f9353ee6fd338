#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"


go vet .
same "the output" "money: true
order pointers: false
order identity: true" "$(go run .)"
mkdir slices times
printf 'package slices\n\ntype V struct{ x []int }\n\nfunc Same(a, b V) bool { return a == b }\n' >slices/v.go
has "a slice field" "cannot be compared" "$(fails "==" go build ./slices)"
cat >times/main.go <<'GO'
package main

import (
	"fmt"
	"time"
)

func main() {
	a := time.Now()
	b, c := a.UTC(), a.Round(0)
	fmt.Println(a == b, a == c, a.Equal(b), a.Equal(c))
}
GO
same "times" "false false true true" "$(TZ=America/New_York go run ./times)"
