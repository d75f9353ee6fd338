#!/usr/bin/env bash
# needs: go postgresql
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
cp ./*  "$work"
cd "$work"
go mod init example 2>/dev/null
go vet ./...
go test -race -count=1 ./... >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }

psql -Xq <<'EOF'
CREATE TABLE orders (id int PRIMARY KEY, customer_id int, placed_at date);
CREATE TABLE items (order_id int, sku text);
CREATE TABLE payments (order_id int, cents int);
INSERT INTO orders VALUES (1, 7, '2026-01-01'), (2, 7, '2026-01-02');
INSERT INTO items VALUES (1, 'A'), (1, 'B'), (1, 'C');
INSERT INTO payments VALUES (1, 100), (1, 200);
EOF
join=$(sed '/^--/d; s/\$1/7/' "$work/join.sql")
same 'an order without items stays' $'1|2026-01-01|A\n1|2026-01-01|B\n1|2026-01-01|C\n2|2026-01-02|' "$(psql -XAtq -c "$join")"
same 'two child tables multiply' 6 "$(psql -XAtq -c 'SELECT count(*) FROM orders o JOIN items i ON i.order_id = o.id JOIN payments p ON p.order_id = o.id WHERE o.id = 1')"
