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

sql -f indexes.sql 2>/dev/null
sql -c "INSERT INTO bookings VALUES (1, '[2026-01-01, 2026-01-03)'), (1, '[2026-01-03, 2026-01-04)')"
has 'overlap' 'conflicting key value violates exclusion constraint "no_overlap"' \
  "$(sql -c "INSERT INTO bookings VALUES (1, '[2026-01-02, 2026-01-05)')" 2>&1 || true)"
sql -c "INSERT INTO products SELECT n, md5(n::text) FROM generate_series(1, 100000) AS n"
sql -c "INSERT INTO stores SELECT n, point(n % 90, n % 45) FROM generate_series(1, 100000) AS n"
sql -c 'ANALYZE products' -c 'ANALYZE stores'
has 'trigrams' 'products_name_trgm' "$(sql -c "EXPLAIN SELECT id FROM products WHERE name LIKE '%abcde%'")"
has 'nearest' 'Index Scan using stores_location' \
  "$(sql -c 'EXPLAIN SELECT id FROM stores ORDER BY location <-> point(10.75, 59.91) LIMIT 5')"

# BRIN: tiny, useful only in physical order.
sql <<'EOF'
CREATE TABLE orders AS
SELECT n AS id, timestamptz '2026-01-01' + n * interval '1 minute' AS placed_at, random() AS shuffled
FROM generate_series(1, 500000) AS n;
CREATE INDEX orders_brin ON orders USING brin (placed_at);
CREATE INDEX orders_btree ON orders (placed_at);
EOF
sizes=$(sql -c "SELECT pg_relation_size('orders_brin') < 100000, pg_relation_size('orders_btree') > 10000000")
same 'sizes' 't|t' "$sizes"
sql -c 'DROP INDEX orders_btree' -c 'CREATE INDEX orders_shuffled ON orders USING brin (shuffled)' -c 'VACUUM ANALYZE orders'
lost() { sql -c 'SET enable_seqscan = off' -c 'SET max_parallel_workers_per_gather = 0' -c "EXPLAIN ANALYZE SELECT id FROM orders WHERE $1" | sed -nE 's/.*Rows Removed by Index Recheck: ([0-9]+).*/\1/p' | head -1; }
ordered=$(lost "placed_at < '2026-01-01 01:00'")
shuffled=$(lost 'shuffled < 0.0001')
same 'ordered reads little, shuffled nearly everything' yes "$([ "${ordered:-0}" -lt 50000 ] && [ "${shuffled:-0}" -gt 200000 ] && echo yes || echo "$ordered $shuffled")"

# A prefix search needs the operator class outside of the C collation.
sql <<'EOF'
CREATE TABLE words (a text COLLATE "en-x-icu");
INSERT INTO words SELECT md5(n::text) FROM generate_series(1, 20000) AS n;
CREATE INDEX words_plain ON words (a);
ANALYZE words;
EOF
has 'not by the plain index' 'Seq Scan on words' "$(sql -c "EXPLAIN SELECT * FROM words WHERE a LIKE 'abc%'")"
sql -c 'CREATE INDEX words_prefix ON words (a text_pattern_ops)'
has 'by the operator class' 'words_prefix' "$(sql -c "EXPLAIN SELECT * FROM words WHERE a LIKE 'abc%'")"

# HOT ends with an index on the changed column.
sql <<'EOF'
CREATE TABLE hot (id int PRIMARY KEY, last_seen int) WITH (fillfactor = 40);
INSERT INTO hot SELECT n, n FROM generate_series(1, 1000) AS n;
EOF
sql -c 'UPDATE hot SET last_seen = last_seen + 1' -c 'SELECT pg_stat_force_next_flush()' >/dev/null
same 'heap-only' '1000|1000' "$(sql -c "SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables WHERE relname = 'hot'")"
sql -c 'CREATE INDEX ON hot (last_seen)' -c 'VACUUM hot'
sql -c 'UPDATE hot SET last_seen = last_seen + 1' -c 'SELECT pg_stat_force_next_flush()' >/dev/null
same 'no longer' '2000|1000' "$(sql -c "SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables WHERE relname = 'hot'")"

# 18: skip scan.
if [ "$(sql -c "SELECT current_setting('server_version_num')::int >= 180000")" = t ]; then
  sql <<'EOF'
CREATE TABLE sales (region int, placed_at int);
INSERT INTO sales SELECT n % 4, n FROM generate_series(1, 200000) AS n;
CREATE INDEX sales_region ON sales (region, placed_at);
VACUUM ANALYZE sales;
EOF
  has 'skip scan' 'Index Only Scan using sales_region' "$(sql -c 'EXPLAIN SELECT * FROM sales WHERE placed_at = 77777')"
fi
