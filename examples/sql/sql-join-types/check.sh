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
schema="CREATE TABLE customers (id int PRIMARY KEY, name varchar(10)); CREATE TABLE orders (id int PRIMARY KEY, customer_id int, placed_at date); INSERT INTO customers VALUES (1, 'Ada'), (2, 'Bo'), (3, 'Cleo'); INSERT INTO orders VALUES (10, 1, '2026-01-01'), (11, 1, '2026-01-02'), (12, 2, '2026-01-01'), (13, NULL, '2026-01-01');"
sql -c "$schema"
n() { sql -c "SELECT count(*) FROM customers c $1"; }
on='orders o ON o.customer_id = c.id'
same 'rows of each kind' '3 4 4 5 12' "$(n "JOIN $on") $(n "LEFT JOIN $on") $(n "RIGHT JOIN $on") $(n "FULL JOIN $on") $(n 'CROSS JOIN orders')"
same 'exists, not exists, the trap, lateral' 'Ada Bo Cleo Ada|11|2026-01-02 Bo|12|2026-01-01 Cleo||' "$(sql -f joins.sql | paste -sd ' ' -)"
sql -c 'CREATE TABLE payments (order_id int, cents int)' -c 'CREATE TABLE shipments (order_id int)' -c 'INSERT INTO payments VALUES (10, 250), (10, 250)' -c 'INSERT INTO shipments VALUES (10), (10)'
join='FROM orders o JOIN payments p ON p.order_id = o.id JOIN shipments s ON s.order_id = o.id'
same 'doubled, and DISTINCT is no cure' '1000|250' "$(sql -c "SELECT sum(p.cents), sum(DISTINCT p.cents) $join")"
mariadb -e "CREATE DATABASE t; USE t; $schema"
case $(mariadb -Ne 'SELECT VERSION()') in
  10.* | 11.*) has 'no full join' 'ERROR 1054' "$(mariadb t -e 'SELECT * FROM customers FULL JOIN orders ON orders.customer_id = customers.id' 2>&1 || true)" ;;
esac
same 'emulated' 5 "$(mariadb t -Ne 'SELECT COUNT(*) FROM (SELECT c.id AS a, o.id AS b FROM customers c LEFT JOIN orders o ON o.customer_id = c.id UNION ALL SELECT c.id, o.id FROM customers c RIGHT JOIN orders o ON o.customer_id = c.id WHERE c.id IS NULL) AS x')"
