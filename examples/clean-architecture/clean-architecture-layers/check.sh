#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet .
same "the output" "saved o-1" "$(go run .)"

# An entity that imports the database package, which imports the entity.
mkdir -p order postgres
printf 'package order\n\nimport _ "example/postgres"\n' >order/order.go
printf 'package postgres\n\nimport _ "example/order"\n' >postgres/postgres.go
has "a cycle" "import cycle not allowed" "$(fails "a cycle" go build ./...)"
