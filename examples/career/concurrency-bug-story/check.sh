#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"


go vet ./...
go test -race ./copied

# The same test on the method with the bug: the detector names the sort, and
# without it the changed order shows.
sed '/^type Price struct/,/^func TestAll/{/^func TestAll/!d}; /^\/\/ #/d' copied/prices_test.go >shared/prices_test.go
raced=$(fails "with -race" go test -race ./shared)
has "a race" "WARNING: DATA RACE" "$raced"
has "in the sort" "slices" "$raced"
has "also without -race" "cached order changed" "$(fails "without -race" go test ./shared)"

# One request at a time hides it, also from the detector.
mkdir alone
cp shared/prices.go alone/
cat >alone/prices_test.go <<'GO'
package prices

import "testing"

func TestAll(t *testing.T) {
	c := &Cache{prices: []Price{{"b", 2}, {"a", 1}}}
	if len(c.All()) != 2 {
		t.Fail()
	}
}
GO
go test -race ./alone
