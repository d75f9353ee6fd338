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

wanted='a|100|1|1|1|100|a
b|90|2|2|2|280|c
c|90|3|2|2|280|c
e|70|4|4|3|350|e'
same 'ranks and the default frame' "$wanted" "$(sql -f ranks.sql)"
same 'whole partition, rows' 'e,e,e,e|100,190,280,350' "$(sql -c "
  SELECT string_agg(l, ','), string_agg(r::text, ',' ORDER BY r) FROM (
    SELECT last_value(emp) OVER (ORDER BY amt DESC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS l,
           sum(amt) OVER (ORDER BY amt DESC ROWS UNBOUNDED PRECEDING) AS r
    FROM (VALUES ('a', 100), ('b', 90), ('c', 90), ('e', 70)) AS wages (emp, amt)) AS x")"
has 'not in WHERE' 'window functions are not allowed in WHERE' \
  "$(sql -c 'SELECT 1 FROM generate_series(1, 3) AS n WHERE row_number() OVER () <= 3' 2>&1 || true)"

sql <<'EOF'
CREATE TABLE orders (id int PRIMARY KEY, customer_id int, placed_at timestamptz, total_cents int);
INSERT INTO orders SELECT n, n % 1000, timestamptz '2026-01-01' + n * interval '1 minute', n FROM generate_series(1, 50000) AS n;
EOF
same 'three each' '1000|3|3' "$(sql -c "SELECT count(*), min(n), max(n) FROM (SELECT customer_id, count(*) AS n FROM ($(sed '/^--/d; s/;$//' newest.sql)) AS x GROUP BY 1) AS y")"
sql -c 'CREATE INDEX ON orders (customer_id, placed_at DESC, id DESC)' -c 'VACUUM ANALYZE orders'
plan=$(sql -c 'SET max_parallel_workers_per_gather = 0' -c "EXPLAIN $(sed '/^--/d' newest.sql)")
has 'run condition' 'Run Condition' "$plan"
if grep -q 'Sort' <<<"$plan"; then
  echo "sorts: $plan" >&2
  exit 1
fi
sql -c 'SELECT customer_id, rank() OVER (ORDER BY sum(total_cents) DESC) FROM orders GROUP BY 1' >/dev/null

sql <<'EOF'
CREATE TABLE users (id int PRIMARY KEY, email text);
INSERT INTO users VALUES (1, 'a'), (2, 'b'), (3, 'a');
WITH numbered AS (SELECT id, row_number() OVER (PARTITION BY email ORDER BY id) AS n FROM users)
DELETE FROM users USING numbered WHERE users.id = numbered.id AND n > 1;
EOF
same 'duplicates gone' '1,2' "$(sql -c "SELECT string_agg(id::text, ',' ORDER BY id) FROM users")"
