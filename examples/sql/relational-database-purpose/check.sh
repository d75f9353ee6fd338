#!/usr/bin/env bash
# needs: postgresql
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# has WHAT PATTERN TEXT
has() {
  if ! grep -qE -- "$2" <<<"$3"; then
    printf '%s\nwanted: a line with %s\ngot:    %s\n' "$1" "$2" "$3" >&2
    exit 1
  fi
}

source ../../../tests/handbook/servers/postgresql.sh
start_postgresql "$work/postgresql"
out=$(psql -XAtq -f orders.sql 2>&1 || true)
has 'no order without a customer' 'insert or update on table "orders" violates foreign key constraint' "$out"
has 'which one' 'Key \(customer_id\)=\(99\) is not present in table "customers"' "$out"
psql -XAtq -c "INSERT INTO customers (email) VALUES ('a@x')" -c "INSERT INTO orders (customer_id, status) VALUES (1, 'open')"
has 'nor with a state that nobody knows' 'violates check constraint' "$(psql -XAtq -c "INSERT INTO orders (customer_id, status) VALUES (1, 'lost')" 2>&1 || true)"
