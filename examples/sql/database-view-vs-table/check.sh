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
sql <<'EOF'
CREATE TABLE customers (id int PRIMARY KEY, name text, region text, email text);
CREATE TABLE sales (customer_id int, cents int);
INSERT INTO customers SELECT n, 'c' || n, CASE WHEN n % 2 = 0 THEN 'eu' ELSE 'us' END, n || '@x' FROM generate_series(1, 5000) AS n;
INSERT INTO sales SELECT n % 5000 + 1, n FROM generate_series(1, 50000) AS n;
CREATE INDEX ON sales (customer_id);
ANALYZE;
EOF
sql -f totals.sql >/dev/null
plan=$(sql -c 'EXPLAIN SELECT total_cents FROM customer_totals WHERE id = 7')
has 'pushed down' 'customers_pkey' "$plan"
has 'to both' 'sales_customer_id_idx' "$plan"
has 'a grouped view leaves a node' 'Subquery Scan on customer_totals' "$plan"
sql -c 'CREATE VIEW simple AS SELECT id, name FROM customers'
same 'a simple one leaves nothing' 0 "$(sql -c 'EXPLAIN SELECT name FROM simple WHERE id = 7' | grep -c simple || true)"
has 'not updatable' 'cannot update view "customer_totals"' "$(sql -c 'UPDATE customer_totals SET name = name' 2>&1 || true)"
sql -c "CREATE VIEW eu AS SELECT * FROM customers WHERE region = 'eu'" -c "INSERT INTO eu (id, name, region) VALUES (9001, 'x', 'us')"
same 'inserted and not seen' '1|0' "$(sql -c 'SELECT (SELECT count(*) FROM customers WHERE id = 9001), (SELECT count(*) FROM eu WHERE id = 9001)')"
sql -c 'ALTER TABLE customers ADD COLUMN added int'
has 'the star is frozen' 'column "added" does not exist' "$(sql -c 'SELECT added FROM eu' 2>&1 || true)"
has 'a column in use' 'cannot drop column email of table customers because other objects depend on it' "$(sql -c 'ALTER TABLE customers DROP COLUMN email' 2>&1 || true)"
has 'its type' 'cannot alter type of a column used by a view or rule' "$(sql -c 'ALTER TABLE customers ALTER email TYPE varchar' 2>&1 || true)"
sql -c 'ALTER TABLE customers RENAME COLUMN email TO mail' -c 'SELECT email FROM eu LIMIT 1' >/dev/null
has 'replacing' 'cannot drop columns from view' "$(sql -c 'CREATE OR REPLACE VIEW eu AS SELECT id FROM customers' 2>&1 || true)"
has 'no index' '"eu" is not a table|cannot create index on relation "eu"' "$(sql -c 'CREATE INDEX ON eu (id)' 2>&1 || true)"
mariadb -e 'CREATE DATABASE t; USE t; CREATE TABLE a (x INT, y INT); CREATE VIEW v AS SELECT x, y FROM a; ALTER TABLE a DROP COLUMN y'
has 'MariaDB fails on use' 'references invalid table\(s\) or column\(s\)' "$(mariadb t -e 'SELECT * FROM v' 2>&1 || true)"
