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
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
INSERT INTO orders SELECT n, 'note' FROM generate_series(1, 50000) AS n;
CREATE TABLE categories (id int PRIMARY KEY, parent_id int REFERENCES categories, name text NOT NULL);
INSERT INTO categories VALUES (1, NULL, 'shop'), (2, 1, 'bikes'), (3, 2, 'city'), (4, 2, 'gravel'), (5, 1, 'tools');
CREATE TABLE events (id bigint PRIMARY KEY, created_at timestamptz NOT NULL);
CREATE TABLE events_archive (LIKE events);
INSERT INTO events SELECT n, now() - n * interval '1 day' FROM generate_series(1, 100) AS n;
ANALYZE;
EOF

has 'inlined' 'Index Scan using orders_pkey' \
  "$(sql -c 'EXPLAIN WITH x AS (SELECT * FROM orders) SELECT * FROM x WHERE id = 5')"
has 'a fence on request' 'CTE Scan on x' \
  "$(sql -c 'EXPLAIN WITH x AS MATERIALIZED (SELECT * FROM orders) SELECT * FROM x WHERE id = 5')"
has 'two references materialize' 'CTE x' \
  "$(sql -c 'EXPLAIN WITH x AS (SELECT * FROM orders) SELECT * FROM x WHERE id = 5 UNION ALL SELECT * FROM x WHERE id = 6')"
plan=$(sql -c 'EXPLAIN WITH x AS NOT MATERIALIZED (SELECT * FROM orders) SELECT * FROM x WHERE id = 5 UNION ALL SELECT * FROM x WHERE id = 6')
if grep -q 'CTE x' <<<"$plan"; then
  echo 'NOT MATERIALIZED did not inline' >&2
  exit 1
fi
has 'volatile functions materialize' 'CTE Scan on x' \
  "$(sql -c 'EXPLAIN WITH x AS (SELECT *, random() FROM orders) SELECT * FROM x WHERE id = 5')"

tree='shop
  bikes
    city
    gravel
  tools'
same 'tree' "$tree" "$(sql -f tree.sql)"

# A loop: unreachable from the roots, endless from inside it.
sql -c 'UPDATE categories SET parent_id = 4 WHERE id = 2'
same 'the subtree is missing' $'shop\n  tools' "$(sql -f tree.sql)"
endless='WITH RECURSIVE up AS (
  SELECT id, parent_id FROM categories WHERE id = 4
  UNION ALL SELECT c.id, c.parent_id FROM categories c JOIN up ON c.id = up.parent_id)'
has 'endless without CYCLE' 'canceling statement due to statement timeout' \
  "$(sql -c "SET statement_timeout = '500ms'" -c "$endless SELECT count(*) FROM up" 2>&1 || true)"
same 'stopped by CYCLE' 3 "$(sql -c "$endless CYCLE id SET is_cycle USING path SELECT count(*) FROM up")"

sql -f archive.sql
same 'moved' '89|11' "$(sql -c 'SELECT (SELECT count(*) FROM events), (SELECT count(*) FROM events_archive)')"
same 'one snapshot' '89' "$(sql -c 'WITH gone AS (DELETE FROM events RETURNING 1) SELECT count(*) FROM events')"
same 'a writing part runs even if nobody reads it' 0 "$(sql -c 'SELECT count(*) FROM events')"
