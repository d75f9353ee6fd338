#!/usr/bin/env bash
# needs: mariadb
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

source ../../../tests/handbook/servers/mariadb.sh
start_mariadb "$work/mariadb"
mariadb -e 'CREATE DATABASE shop'
query="ANALYZE SELECT c.email, o.total FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.status = 'open' ORDER BY o.placed_at DESC LIMIT 20"
# type, key, rows, r_rows, filtered, r_filtered and Extra of both tables
columns() { awk -F'\t' -v OFS=' ' '{print $3, $4, $6, $10, $12, $13}' | paste -sd ';' -; }
same 'the wrong table first' 'c index email 20000.00 100.00 Using index; Using temporary; Using filesort;o ref customer 10.00 1.00 Using where' \
  "$(mariadb shop -N <orders.sql | columns)"
mariadb shop -N <repair.sql >/dev/null
same 'with statistics and index' 'o ref status_placed 20.00 100.00 Using where;c eq_ref PRIMARY 1.00 100.00 ' "$(mariadb shop -Ne "$query" | columns)"
length() { mariadb shop -Ne "EXPLAIN SELECT id FROM orders WHERE $1" | cut -f 7; }
same 'bytes of the key' '1 6' "$(length "status = 'open'") $(length "status = 'open' AND placed_at > '2026-05-01'")"
same 'a function hides the column' NULL "$(mariadb shop -Ne "EXPLAIN SELECT total FROM orders WHERE UPPER(status) = 'OPEN'" | cut -f 6)"
mariadb shop -e "ANALYZE DELETE FROM orders WHERE status = 'open'" >/dev/null
same 'ANALYZE deletes' 198000 "$(mariadb shop -Ne 'SELECT COUNT(*) FROM orders')"
has 'no EXPLAIN ANALYZE' 'ERROR 1064' "$(mariadb shop -e 'EXPLAIN ANALYZE SELECT 1' 2>&1 || true)"
mariadb shop -e 'EXPLAIN UPDATE orders SET total = 1 WHERE id = 5' >/dev/null
