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
CREATE TABLE customers (id int PRIMARY KEY, name text, iban text);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customers, placed_at timestamptz);
CREATE TABLE payments (order_id int PRIMARY KEY REFERENCES orders, status text);
CREATE TABLE shipments (order_id int PRIMARY KEY REFERENCES orders, status text);
INSERT INTO customers SELECT n, 'customer ' || n, 'DE' || n FROM generate_series(1, 2000) AS n;
INSERT INTO orders SELECT n, n % 2000 + 1, timestamptz '2026-01-01' + n * interval '1 minute' FROM generate_series(1, 50000) AS n;
INSERT INTO payments SELECT n, 'paid' FROM generate_series(1, 50000) AS n;
INSERT INTO shipments SELECT n, 'packed' FROM generate_series(1, 50000) AS n;

-- The read side: a row prepared for the list, without the IBAN.
CREATE SCHEMA views;
CREATE TABLE views.order_list (order_id int PRIMARY KEY, placed_at timestamptz, customer text, payment text, shipment text);
INSERT INTO views.order_list
SELECT o.id, o.placed_at, c.name, p.status, s.status
FROM orders o JOIN customers c ON c.id = o.customer_id
JOIN payments p ON p.order_id = o.id JOIN shipments s ON s.order_id = o.id;
CREATE INDEX order_list_placed ON views.order_list (placed_at DESC);
VACUUM ANALYZE;
EOF
joined="SELECT o.id, o.placed_at, c.name, p.status, s.status FROM orders o JOIN customers c ON c.id = o.customer_id
  JOIN payments p ON p.order_id = o.id JOIN shipments s ON s.order_id = o.id ORDER BY o.placed_at DESC LIMIT 20"
prepared='SELECT order_id, placed_at, customer, payment, shipment FROM views.order_list ORDER BY placed_at DESC LIMIT 20'
same 'the same list' "$(sql -c "$joined")" "$(sql -c "$prepared")"

# Three joins become one index scan.
plan() { sql -c 'SET max_parallel_workers_per_gather = 0' -c "EXPLAIN $1"; }
same 'joins' 3 "$(plan "$joined" | grep -cE 'Nested Loop|Join')"
has 'one index scan' 'Index Scan using order_list_placed' "$(plan "$prepared")"
same 'no join' 0 "$(plan "$prepared" | grep -cE 'Nested Loop|Join' || true)"

# A projection multiplies writes: one new name changes each row that shows it.
same 'rows on the write side' 1 "$(sql -c "WITH w AS (UPDATE customers SET name = 'Ann' WHERE id = 7 RETURNING 1) SELECT count(*) FROM w")"
same 'rows of the view' 25 "$(sql -c "WITH w AS (UPDATE views.order_list SET customer = 'Ann' WHERE customer = 'customer 7' RETURNING 1) SELECT count(*) FROM w")"

# Rights: an account that cannot write, on tables that lack the sensitive columns.
sql -c 'CREATE ROLE reporting' -c 'GRANT USAGE ON SCHEMA views TO reporting' -c 'GRANT SELECT ON views.order_list TO reporting'
reporting() { sql -c 'SET ROLE reporting' -c "$1" 2>&1 || true; }
same 'may read' 50000 "$(reporting 'SELECT count(*) FROM views.order_list')"
has 'may not write' 'permission denied for table order_list' "$(reporting 'DELETE FROM views.order_list')"
has 'sees no IBAN' 'permission denied for table customers' "$(reporting 'SELECT iban FROM customers')"
