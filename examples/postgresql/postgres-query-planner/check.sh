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
CREATE TABLE orders (
    id bigint PRIMARY KEY, customer_id int, country text, currency text, placed_at timestamptz, status text
);
INSERT INTO orders
SELECT n, n % 20000, 'country ' || n % 200, 'currency ' || n % 200, timestamptz '2026-01-01' + n * interval '1 minute',
       CASE WHEN n % 50 = 0 THEN 'open' ELSE 'shipped' END
FROM generate_series(1, 100000) AS n;
VACUUM ANALYZE orders;
EOF
groups() { sql -c "EXPLAIN SELECT $1 FROM orders GROUP BY $1" | sed -nE '1s/.*rows=([0-9]+).*/\1/p'; }
same 'days, unknown' yes "$([ "$(groups "date_trunc('day', placed_at, 'UTC')")" -gt 10000 ] && echo yes)"
same 'pairs, unknown' yes "$([ "$(groups 'country, currency')" -gt 2000 ] && echo yes)"
sql -f levers.sql >/dev/null
same 'days' 70 "$(groups "date_trunc('day', placed_at, 'UTC')")"
same 'pairs' 200 "$(groups 'country, currency')"

# Five times the frequent value, then the rare one.
sql -c "CREATE INDEX orders_open ON orders (placed_at) WHERE status = 'open'"
prepared="PREPARE p (text) AS SELECT count(*) FROM orders WHERE status = \$1"
five="EXECUTE p ('shipped'); EXECUTE p ('shipped'); EXECUTE p ('shipped'); EXECUTE p ('shipped'); EXECUTE p ('shipped');"
settings='SET max_parallel_workers_per_gather = 0'
has 'a custom plan uses the partial index' 'orders_open' "$(sql -c "$settings" -c "$prepared" -c "EXPLAIN EXECUTE p ('open')")"
has 'the sixth call gets half of all rows' 'Seq Scan on orders .*rows=50000' \
  "$(sql -c "$settings" -c "$prepared" -c "$five" -c "EXPLAIN EXECUTE p ('open')")"
has 'custom by force' 'orders_open' \
  "$(sql -c "$settings" -c 'SET plan_cache_mode = force_custom_plan' -c "$prepared" -c "$five" -c "EXPLAIN EXECUTE p ('open')")"
has 'the rare value first keeps custom plans' 'orders_open' \
  "$(sql -c "$settings" -c "$prepared" -c "${five//shipped/open}" -c "EXPLAIN EXECUTE p ('open')")"
if [ "$(sql -c "SELECT current_setting('server_version_num')::int >= 160000")" = t ]; then
  has 'generic plan' 'rows=50000' "$(sql -c "$settings" -c "EXPLAIN (GENERIC_PLAN) SELECT count(*) FROM orders WHERE status = \$1")"
fi
