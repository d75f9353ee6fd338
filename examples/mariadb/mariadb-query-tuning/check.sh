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
same 'the page runs' '1440 1440 6600' "$(mariadb shop -N <orders.sql | grep -v analyze | paste -sd ' ' -)"
read_rows() { mariadb shop -Ne "ANALYZE $1" | cut -f 10; }
same 'a range' 1440.00 "$(read_rows "SELECT COUNT(*) FROM orders WHERE placed_at >= '2026-03-01' AND placed_at < '2026-03-02'")"
same 'covered' 14.00 "$(read_rows "SELECT SUM(total) FROM orders WHERE status = 'open' AND placed_at >= '2026-03-01' AND placed_at < '2026-03-02'")"
has 'no row' 'Using index' "$(mariadb shop -Ne "EXPLAIN SELECT SUM(total) FROM orders WHERE status = 'open' AND placed_at >= '2026-03-01'")"
same 'deep page' 100020.00 "$(read_rows 'SELECT id FROM orders ORDER BY placed_at, id LIMIT 100000, 20')"
wanted=$(mariadb shop -Ne 'SELECT id FROM orders ORDER BY placed_at, id LIMIT 100000, 20')
same 'all ways give the same page' "$wanted"$'\n'"$wanted" "$(mariadb shop -N <paging.sql)"
same 'spelled out' 21.00 "$(read_rows "$(sed -n '/Spelled out/,/;$/{/^--/d;s/;//;p}' paging.sql)")"
version=$(mariadb -Ne 'SELECT VERSION()')
case $version in
  10.*)
    same 'a function reads all' 200000.00 "$(read_rows "SELECT COUNT(*) FROM orders WHERE DATE(placed_at) = '2026-03-01'")"
    same 'row comparison reads all before it' 100020.00 "$(read_rows "$(sed -n '/Row comparison/,/;$/{/^--/d;s/;//;p}' paging.sql)")"
    ;;
esac
mariadb shop -e 'ALTER TABLE orders ALTER INDEX placed IGNORED'
has 'ignored' 'status_placed|NULL' "$(mariadb shop -Ne "EXPLAIN SELECT COUNT(*) FROM orders WHERE placed_at < '2026-01-02'" | cut -f 6)"
same 'off by default' 'OFF OFF' "$(mariadb -Ne 'SELECT IF(@@performance_schema, "ON", "OFF"), @@query_cache_type' | tr '\t' ' ')"
mariadb -e "SET GLOBAL slow_query_log = ON, GLOBAL long_query_time = 0.2, GLOBAL log_slow_verbosity = 'query_plan,explain'"
