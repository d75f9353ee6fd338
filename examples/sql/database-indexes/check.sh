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
sql <<'EOF'
CREATE TABLE orders (id int PRIMARY KEY, customer_id bigint, status text, total_cents int, placed_at timestamptz);
INSERT INTO orders SELECT n, n % 20000, CASE WHEN n % 50 = 0 THEN 'open' ELSE 'shipped' END, n, timestamptz '2026-01-01' + n * interval '1 minute'
FROM generate_series(1, 500000) AS n;
CREATE TABLE users (email text);
EOF
sql -f indexes.sql
sql -c 'CREATE INDEX all_placed ON orders (placed_at)' -c 'VACUUM ANALYZE orders'
plan() { sql -c 'SET max_parallel_workers_per_gather = 0' -c "EXPLAIN ${2:-} SELECT $1"; }
has 'covering' 'Index Only Scan using orders_customer_placed' "$(plan 'placed_at, total_cents FROM orders WHERE customer_id = 7 ORDER BY placed_at DESC')"
has 'no heap' 'Heap Fetches: 0' "$(plan 'placed_at, total_cents FROM orders WHERE customer_id = 7 ORDER BY placed_at DESC' ANALYZE)"
has 'a cast hides the column' 'Seq Scan' "$(plan "id FROM orders WHERE customer_id::text = '7'")"
has 'low selectivity' 'Seq Scan' "$(plan "* FROM orders WHERE status = 'shipped'")"
has 'partial' 'orders_open' "$(plan "* FROM orders WHERE status = 'open' ORDER BY placed_at LIMIT 5")"
same 'small' t "$(sql -c "SELECT pg_relation_size('orders_open') < 300000 AND pg_relation_size('all_placed') > 10000000")"
has 'not for a parameter in a generic plan' 'Seq Scan' "$(sql -c 'SET plan_cache_mode = force_generic_plan' -c 'SET max_parallel_workers_per_gather = 0' -c 'DROP INDEX all_placed' -c 'PREPARE p (text) AS SELECT count(*) FROM orders WHERE status = $1' -c "EXPLAIN EXECUTE p ('open')")"
sql -c "INSERT INTO users VALUES ('A@x')"
has 'case-insensitive' 'users_email_ci' "$(sql -c "INSERT INTO users VALUES ('a@X')" 2>&1 || true)"
has 'unused ones are listed' 'orders_customer_placed|orders_open' "$(sql -c 'SELECT pg_stat_reset()' -f unused.sql)"
