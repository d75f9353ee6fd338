#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet ./... && go test ./...
out=$(go test -v -run 'TestParsePort/too_high' ./config)
same "one subtest" 1 "$(grep -c '^    --- PASS' <<<"$out")"
has "the cache" "\(cached\)" "$(go test ./...)"
lacks "-count=1" "\(cached\)" "$(go test -count=1 ./...)"
has "no tests" "no tests to run" "$(go test -run Nothing ./config)"
go test -coverprofile=cover.out ./config >/dev/null
has "coverage" "ParsePort|total:" "$(go tool cover -func=cover.out)"
sed -i 's/Output: compared/Output: different/' claims/claims_test.go
has "an example is compared" "FAIL: Example" "$(fails "example" go test ./claims)"
