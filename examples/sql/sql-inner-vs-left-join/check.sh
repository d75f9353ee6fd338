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
CREATE TABLE customers (id int PRIMARY KEY, name text);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL, status text, total_cents int);
CREATE TABLE payments (order_id int);
INSERT INTO customers VALUES (1, 'Ada'), (2, 'Bo'), (3, 'Cleo');
INSERT INTO orders VALUES (10, 1, 'paid', 500), (11, 1, 'open', 700), (12, 2, 'open', 300);
EOF
wrong=$(sed -n '1,/;$/p' open.sql)
same 'in WHERE' 'Ada|11 Bo|12' "$(sql -c "$wrong" | sort | paste -sd ' ' -)"
same 'in ON' 'Ada|11 Bo|12 Cleo|' "$(sed '1,/;$/d' open.sql | sql | sort | paste -sd ' ' -)"
same 'no outer join is left' 0 "$(sql -c "EXPLAIN $(sed '/^--/d' <<<"$wrong")" | grep -c 'Left Join' || true)"
same 'a condition on the left table in ON' 4 "$(sql -c "SELECT count(*) FROM customers c LEFT JOIN orders o ON o.customer_id = c.id AND c.name = 'Ada'")"
same 'a chain' 0 "$(sql -c 'SELECT count(*) FROM customers c LEFT JOIN orders o ON o.customer_id = c.id JOIN payments p ON p.order_id = o.id')"
same 'counts' 'Ada|2|2|1200 Bo|1|1|300 Cleo|1|0|' "$(sql -c 'SELECT c.name, count(*), count(o.id), sum(o.total_cents) FROM customers c LEFT JOIN orders o ON o.customer_id = c.id GROUP BY c.id ORDER BY c.id' | paste -sd ' ' -)"
same 'missing rows, both ways' 'Cleo Cleo' "$(sql -f missing.sql | paste -sd ' ' -)"
