#!/usr/bin/env bash
# needs: postgresql
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# has WHAT PATTERN TEXT
has() {
  if ! grep -qE -- "$2" <<<"$3"; then
    printf '%s\nwanted: a line with %s\ngot:    %s\n' "$1" "$2" "$3" >&2
    exit 1
  fi
}

source ../../../tests/handbook/servers/postgresql.sh
start_postgresql "$work/postgresql" shared_preload_libraries=pg_stat_statements timezone=UTC
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
sql <<'EOF'
CREATE EXTENSION pg_stat_statements;
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, placed_at timestamptz, total_cents int);
INSERT INTO orders SELECT n, n % 20000, timestamptz '2026-01-01' + n * interval '1 minute', n FROM generate_series(1, 300000) AS n;
ANALYZE orders;
EOF
has 'measured' 'INSERT INTO orders' "$(sql -f statements.sql)"
has 'thrown away' 'Rows Removed by Filter' "$(sql -f plan.sql)"
sql -c 'CREATE INDEX ON orders (customer_id, placed_at DESC)' -c 'CREATE INDEX placed ON orders (placed_at, id)'
has 'filter and order by the index' 'Index Cond: \(customer_id = 4711\)' "$(sql -f plan.sql)"
plan() { sql -c 'SET max_parallel_workers_per_gather = 0' -c "EXPLAIN SELECT id FROM orders WHERE $1"; }
has 'wrapped' 'Seq Scan' "$(plan "date_trunc('day', placed_at) = '2026-03-01'")"
has 'range' 'placed' "$(plan "placed_at >= '2026-03-01' AND placed_at < '2026-03-02'")"
has 'cast of the column' 'Seq Scan' "$(plan 'customer_id = 7::numeric')"
has 'not immutable' 'functions in index expression must be marked IMMUTABLE' "$(sql -c "CREATE INDEX ON orders (date_trunc('day', placed_at))" 2>&1 || true)"
sql -c "CREATE INDEX by_day ON orders (date_trunc('day', placed_at AT TIME ZONE 'UTC'))" -c 'ANALYZE orders'
has 'with a fixed zone' 'by_day' "$(plan "date_trunc('day', placed_at AT TIME ZONE 'UTC') = '2026-03-01'")"
has 'keyset' 'Index Cond: \(ROW\(placed_at, id\) <' "$(plan "(placed_at, id) < ('2026-02-01', 5) ORDER BY placed_at DESC, id DESC LIMIT 20")"
