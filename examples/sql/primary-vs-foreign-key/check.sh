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
sql -f orders.sql
sql <<'EOF'
INSERT INTO customers (email) SELECT n || '@x' FROM generate_series(1, 3) AS n;
INSERT INTO orders (customer_id, referrer_id) VALUES (1, 2), (1, NULL);
INSERT INTO order_lines VALUES (1, 1, 5), (1, 2, 6);
EOF
has 'restrict' 'violates foreign key constraint|violates RESTRICT' "$(sql -c 'DELETE FROM customers WHERE id = 1' 2>&1 || true)"
sql -c 'DELETE FROM customers WHERE id = 2'
same 'detached' 't' "$(sql -c 'SELECT referrer_id IS NULL FROM orders WHERE id = 1')"
sql -c 'DELETE FROM orders WHERE id = 1'
same 'cascade' 0 "$(sql -c 'SELECT count(*) FROM order_lines')"
has 'natural key' 'customers_email_key' "$(sql -c "INSERT INTO customers (email) VALUES ('1@x')" 2>&1 || true)"
same 'a composite key with a NULL is not checked' 1 "$(sql -c 'CREATE TABLE p (a int, b int, PRIMARY KEY (a, b))' -c 'CREATE TABLE c (a int, b int, FOREIGN KEY (a, b) REFERENCES p)' -c 'INSERT INTO c VALUES (9, NULL)' -c 'SELECT count(*) FROM c')"

# Without an index on the referencing column, a delete of one parent scans the child table.
sql <<'EOF'
CREATE TABLE parents (id int PRIMARY KEY);
CREATE TABLE lines (parent_id int REFERENCES parents);
INSERT INTO parents SELECT generate_series(1, 5000);
INSERT INTO lines SELECT n % 2000 + 1 FROM generate_series(1, 300000) AS n;
ANALYZE;
EOF
share() { sql -c 'EXPLAIN ANALYZE DELETE FROM parents WHERE id = '"$1" | sed -nE 's/.*Trigger for constraint lines_parent_id_fkey: time=([0-9]+).*/\1/p'; }
slow=$(share 4001)
sql -c 'CREATE INDEX ON lines (parent_id)'
fast=$(share 4002)
same "the trigger's share in milliseconds shrinks ($slow, $fast)" yes "$([ "$slow" -ge 5 ] && [ "$fast" -lt "$slow" ] && echo yes)"
