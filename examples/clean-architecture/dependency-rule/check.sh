#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet ./...
go test -race ./...
bash imports.sh
# Directly or through another package: found.
mkdir -p internal/report
printf 'package report\n\nimport _ "database/sql"\n' >internal/report/report.go
printf 'package order\n\nimport _ "example/internal/report"\n' >internal/order/extra.go
has "a driver further down" "depends on the packages above" "$(fails "imports" bash imports.sh)"
# A package that cannot be listed is no package without faults.
printf 'package other\n' >internal/order/extra.go
fails "two packages in a folder" bash imports.sh >/dev/null
# A nested internal folder shuts out siblings.
rm internal/order/extra.go
mkdir internal/order/internal
printf 'package internal\n' >internal/order/internal/x.go
printf 'package report\n\nimport _ "example/internal/order/internal"\n' >internal/report/report.go
has "a sibling" "use of internal package" "$(fails "a sibling" go build ./...)"
