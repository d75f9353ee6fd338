#!/usr/bin/env bash
# needs: go postgresql
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"
# shellcheck source=/dev/null
source "$example/../../../tests/handbook/servers/postgresql.sh"

data=$(mktemp -d)
trap 'rm -rf "$module" "$data"' EXIT
start_postgresql "$data/postgresql"
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
mkdir postgresql
cp "$example/../postgresql.go" postgresql/

sql -f order_list.sql
sql -c "INSERT INTO order_list
  SELECT 'a', n, 'Ann', 100 * n, 'open', 1, '2026-03-01' FROM generate_series(1, 250) n" \
  -c "INSERT INTO order_list VALUES ('b', 1, 'Bob', 100, 'open', 1, '2026-03-01')"
go vet ./...
go test -race .
plan=$(sql -c "ANALYZE order_list" -c "SET enable_seqscan = off" -c "EXPLAIN SELECT order_id
  FROM order_list WHERE tenant_id = 'a' AND order_id < 200 ORDER BY order_id DESC LIMIT 60")
has "the primary key serves filter and order" "Index (Only )?Scan Backward" "$plan"
lacks "no sorting" "Sort" "$plan"
