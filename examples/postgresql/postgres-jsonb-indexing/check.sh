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
plan() { sql -c 'SET enable_seqscan = off' -c "EXPLAIN (ANALYZE) SELECT id FROM products WHERE $1"; }

sql -f gin.sql >"$work/ids"
same 'rows of both queries' 2400 "$(wc -l <"$work/ids" | tr -d ' ')"
has 'containment' 'Bitmap Index Scan on products_attrs' "$(plan "attrs @> '{\"brand\": \"b42\", \"color\": \"green\"}'")"
has 'jsonpath' 'Bitmap Index Scan on products_attrs' "$(plan "attrs @? '\$.tags[*] ? (@ == \"t42\")'")"
has 'a range reads the whole index' 'Bitmap Index Scan .*rows=200000' "$(plan "attrs @@ '\$.price < 3'" | grep 'Index Scan' | sed 's/.*actual/Bitmap Index Scan actual/')"
has 'an empty object, too' 'Bitmap Index Scan .*rows=200000' "$(plan "attrs @> '{\"a\": {}}'" | grep 'Index Scan' | sed 's/.*actual/Bitmap Index Scan actual/')"
for condition in "attrs ? 'brand'" "attrs ->> 'brand' = 'b42'" "jsonb_exists(attrs, 'brand')"; do
  has "no index for $condition" 'Seq Scan' "$(plan "$condition")"
done
sql -c 'CREATE INDEX products_ops ON products USING gin (attrs)'
has 'existence by jsonb_ops' 'products_ops' "$(plan "attrs ? 'nothing'")"
same 'path_ops is smaller' t "$(sql -c "SELECT pg_relation_size('products_attrs') < pg_relation_size('products_ops')")"
sql -c 'DROP INDEX products_ops'

same 'strings compare as strings' 'f|t' "$(sql -c "SELECT '{\"price\": 10}'::jsonb ->> 'price' > '9', ('{\"price\": 10}'::jsonb ->> 'price')::int > 9")"
same 'top level only' 'f|t|f' "$(sql -c "SELECT '{\"dims\": {\"w\": 3}}'::jsonb ? 'w', '{\"dims\": {\"w\": 3}}'::jsonb @> '{\"dims\": {\"w\": 3}}', '{\"dims\": {\"w\": 3}}'::jsonb @> '{\"w\": 3}'")"

sql -f btree.sql >"$work/ids"
same 'rows of both queries' 1000 "$(wc -l <"$work/ids" | tr -d ' ')"
sql -c 'ANALYZE products'
has 'range' 'products_price' "$(plan "(attrs ->> 'price')::int BETWEEN 10 AND 12")"
has 'generated column' 'products_brand .*rows=(3[5-9]|4[0-4])[0-9] ' "$(plan "brand = 'b42'")"
has 'cast' 'invalid input syntax for type integer' "$(sql -c "INSERT INTO products VALUES (-1, '{\"price\": \"free\"}')" 2>&1 || true)"
has 'immutable' 'functions in index expression must be marked IMMUTABLE' \
  "$(sql -c "CREATE INDEX ON products (((attrs ->> 'at')::timestamptz))" 2>&1 || true)"
