#!/usr/bin/env bash
# needs: postgresql
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# same WHAT WANTED GOT
same() {
  if [ "$2" != "$3" ]; then
    printf '%s\nwanted: %s\ngot:    %s\n' "$1" "$2" "$3" >&2
    exit 1
  fi
}

# has WHAT PATTERN TEXT
has() {
  if ! grep -qE -- "$2" <<<"$3"; then
    printf '%s\nwanted: a line with %s\ngot:    %s\n' "$1" "$2" "$3" >&2
    exit 1
  fi
}

source ../../../tests/handbook/servers/postgresql.sh
start_postgresql "$work/postgresql"
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }

plan=$(sql -f plan.sql)
has 'the scan removes nearly all rows' 'Rows Removed by Filter: 499975' "$plan"
has 'estimate' 'Seq Scan on orders .*rows=2[0-9] .*actual.*rows=25' "$plan"
has 'buffers' 'Buffers: shared .*' "$plan"
sql -c 'CREATE INDEX ON orders (customer_id, placed_at DESC)'
plan=$(sql -c 'EXPLAIN (ANALYZE, BUFFERS) SELECT id, total_cents FROM orders WHERE customer_id = 4711 ORDER BY placed_at DESC LIMIT 10')
has 'condition of the index' 'Index Cond: \(customer_id = 4711\)' "$plan"
has '13 pages' 'Buffers: shared (hit=13|hit=10 read=3)' "$plan"
if grep -q 'Sort' <<<"$plan"; then
  echo "still sorts: $plan" >&2
  exit 1
fi
has 'spill' 'Sort Method: external merge  Disk' "$(sql -c 'SET max_parallel_workers_per_gather = 0' -c 'EXPLAIN ANALYZE SELECT * FROM orders ORDER BY total_cents')"

rows() { sql -c "EXPLAIN SELECT * FROM addresses WHERE city = 'city 42' AND zip = 'zip 42'" | sed -nE '1s/.*rows=([0-9]+).*/\1/p'; }
sed '/^CREATE STATISTICS/,$d' statistics.sql | sql
same 'independent' 1 "$(rows)"
sed -n '/^CREATE STATISTICS/,$p' statistics.sql | sql
has 'dependent' '^(19|20)[0-9]$' "$(rows)"

sql -c 'BEGIN' -c 'EXPLAIN ANALYZE DELETE FROM addresses' -c 'ROLLBACK' >/dev/null
same 'rolled back' 100000 "$(sql -c 'SELECT count(*) FROM addresses')"
sql -c 'EXPLAIN ANALYZE DELETE FROM addresses' >/dev/null
same 'executed' 0 "$(sql -c 'SELECT count(*) FROM addresses')"
