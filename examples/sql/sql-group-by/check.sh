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
schema='CREATE TABLE orders (id int PRIMARY KEY, customer_id int, status varchar(10), total_cents int, placed_at date);'
rows="INSERT INTO orders VALUES (1, 1, 'paid', 500, '2026-01-02'), (2, 1, 'open', 700, '2026-01-02'), (3, 2, 'paid', 300, '2026-01-02'), (4, NULL, 'paid', 900, '2026-01-02');"
sql -c "$schema $rows"
same 'two rows, one of NULL' $'1|2|1|1200\n|1|1|900' "$(sql -f totals.sql)"
loose='SELECT customer_id, status FROM orders GROUP BY customer_id'
has 'refused' 'column "orders.status" must appear in the GROUP BY clause or be used in an aggregate function' "$(sql -c "$loose" 2>&1 || true)"
sql -c 'SELECT status FROM orders GROUP BY id' >/dev/null
mariadb -e "CREATE DATABASE t; USE t; $schema $rows"
same 'MariaDB answers' 3 "$(mariadb t -Ne "$loose" | wc -l | tr -d ' ')"
has 'unless told otherwise' 'ERROR 1055' "$(mariadb t -e "SET sql_mode = 'ONLY_FULL_GROUP_BY'; $loose" 2>&1 || true)"
same 'counts' '4|3|2' "$(sql -c 'SELECT count(*), count(customer_id), count(DISTINCT customer_id) FROM orders')"
same 'empty, ungrouped' '0|' "$(sql -c 'SELECT count(*), sum(total_cents) FROM orders WHERE false')"
same 'empty, grouped' '' "$(sql -c 'SELECT count(*) FROM orders WHERE false GROUP BY customer_id')"
same 'rollup' 7 "$(sql -c 'SELECT count(*) FROM (SELECT 1 FROM orders GROUP BY ROLLUP (status, customer_id)) AS x' | tr -d ' ')"
