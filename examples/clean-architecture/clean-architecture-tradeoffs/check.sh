#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test -race .

# `internal` folders are enforced by the compiler, not by review.
mkdir -p internal/order/internal/rows internal/invoice
printf 'package rows\n\nconst Table = "orders"\n' >internal/order/internal/rows/rows.go
printf 'package order\n\nimport "example/internal/order/internal/rows"\n\nconst T = rows.Table\n' >internal/order/order.go
go build ./internal/order
printf 'package invoice\n\nimport "example/internal/order/internal/rows"\n\nconst T = rows.Table\n' >internal/invoice/invoice.go
has "another feature's internals" "use of internal package example/internal/order/internal/rows not allowed" \
  "$(fails "the import" go build ./internal/invoice)"
