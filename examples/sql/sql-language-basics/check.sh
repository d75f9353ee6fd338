#!/usr/bin/env bash
# needs: postgresql mariadb
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
source ../../../tests/handbook/servers/mariadb.sh
start_mariadb "$work/mariadb"
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
sql -c 'CREATE TABLE orders (status text, placed_at date, role text)' -c "INSERT INTO orders SELECT CASE WHEN n % 2 = 0 THEN 'open' ELSE 'paid' END, '2026-02-01', CASE WHEN n = 1 THEN NULL ELSE 'user' END FROM generate_series(1, 30) AS n"
out=$(psql -XAtq -f order.sql 2>&1 || true)
has 'no alias in WHERE' 'column "s" does not exist' "$out"
same 'aliases in ORDER BY' 'open|15 paid|15' "$(grep '|' <<<"$out" | paste -sd ' ' -)"
same 'NULL is lost' '29|0|30' "$(sql -c "SELECT (SELECT count(*) FROM orders WHERE role <> 'admin'), (SELECT count(*) FROM orders WHERE role = NULL), (SELECT count(*) FROM orders WHERE role IS DISTINCT FROM 'admin')")"
same 'PostgreSQL rolls back DDL' '' "$(sql -c 'BEGIN' -c 'CREATE TABLE gone (a int)' -c 'TRUNCATE orders' -c 'ROLLBACK' -c "SELECT to_regclass('gone')")"
same 'TRUNCATE as well' 30 "$(sql -c 'SELECT count(*) FROM orders')"
mariadb -e 'CREATE DATABASE t; USE t; CREATE TABLE a (x INT); START TRANSACTION; INSERT INTO a VALUES (1); CREATE TABLE b (x INT); ROLLBACK'
same 'MariaDB committed before' 1 "$(mariadb t -Ne 'SELECT COUNT(*) FROM a')"
