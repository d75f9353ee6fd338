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
sql -f shop.sql
sql -c "INSERT INTO customers (email) VALUES ('a@x')" -c "INSERT INTO products (sku, name, price_cents) VALUES ('K1', 'pen', 100)" -c 'INSERT INTO orders (customer_id) VALUES (1)' -c 'INSERT INTO order_lines VALUES (1, 1, 1, 2, 100)'
has 'a customer once' 'customers_email_key' "$(sql -c "INSERT INTO customers (email) VALUES ('a@x')" 2>&1 || true)"
sql -c 'UPDATE products SET price_cents = 150'
same 'the old invoice' 200 "$(sql -c 'SELECT sum(quantity * unit_price_cents) FROM order_lines WHERE order_id = 1')"
sql -c 'DELETE FROM orders'
same 'the customer stays' 1 "$(sql -c 'SELECT count(*) FROM customers')"
