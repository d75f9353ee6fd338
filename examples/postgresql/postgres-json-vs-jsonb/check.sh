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

same 'stored twice' '{"b": 1,  "a": 2, "a": 3}|{"a": 3, "b": 1}' "$(sql -f twice.sql)"
has 'no equality for json' 'could not identify an equality operator for type json' "$(sql -c "SELECT DISTINCT '1'::json" 2>&1 || true)"
same 'equality for jsonb' t "$(sql -c "SELECT '{\"a\": 1, \"b\": 2}'::jsonb = '{\"b\": 2, \"a\": 1}'::jsonb")"
has 'no containment for json' 'operator does not exist: json @>' "$(sql -c "SELECT '{}'::json @> '{}'" 2>&1 || true)"
has 'jsonb rejects the escape' 'unsupported Unicode escape sequence' "$(sql -c "SELECT '{\"a\": \"\\u0000\"}'::jsonb" 2>&1 || true)"
has 'json stores it' 'u0000' "$(sql -c "SELECT '{\"a\": \"\\u0000\"}'::json")"
has 'but cannot extract it' 'unsupported Unicode escape sequence' "$(sql -c "SELECT '{\"a\": \"\\u0000\"}'::json ->> 'a'" 2>&1 || true)"
same 'missing and null' '|null||' "$(sql -c "SELECT '{}'::jsonb -> 'x', '{\"x\": null}'::jsonb -> 'x', '{}'::jsonb ->> 'x', '{\"x\": null}'::jsonb ->> 'x'")"

sql -c 'CREATE TABLE products (id int PRIMARY KEY, attrs jsonb)'
sql -c "INSERT INTO products VALUES (42, '{\"price\": 3, \"variants\": [{\"sku\": \"A\", \"price\": 1.5}, {\"sku\": \"B\"}]}')"
sql -f subscript.sql -f shape.sql
same 'path created' '{"oslo": 7}' "$(sql -c "SELECT attrs -> 'stock' FROM products")"
has 'text as a price' 'violates check constraint "attrs_shape"' "$(sql -c "INSERT INTO products VALUES (1, '{\"price\": \"12\"}')" 2>&1 || true)"
has 'array' 'violates check constraint "attrs_shape"' "$(sql -c "INSERT INTO products VALUES (1, '[]')" 2>&1 || true)"
sql -c "INSERT INTO products VALUES (2, '{}')"
if [ "$(sql -c "SELECT current_setting('server_version_num')::int >= 170000")" = t ]; then
  same 'JSON_TABLE' $'42|A|1.5\n42|B|' "$(sql -f table.sql)"
fi

# One key changed, the whole value written: WAL of one update of a large document.
sql <<'EOF'
CREATE TABLE documents (id int PRIMARY KEY, doc jsonb);
INSERT INTO documents SELECT 1, jsonb_object_agg('key ' || n, md5(n::text)) || '{"counter": 1}' FROM generate_series(1, 4000) AS n;
CHECKPOINT;
EOF
before=$(sql -c 'SELECT pg_current_wal_insert_lsn()')
sql -c "UPDATE documents SET doc['counter'] = '2'"
written=$(sql -c "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '$before') > 100000")
same 'more than 100 kB of WAL for one counter' t "$written"
