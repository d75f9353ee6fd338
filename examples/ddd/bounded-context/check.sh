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
as() { sql -c "SET ROLE $1" -c "$2" 2>&1; }

# Two contexts in one database: a schema and a role each. They share the SKU and no table.
sql <<'EOF'
CREATE ROLE warehouse;
CREATE ROLE billing;
CREATE SCHEMA warehouse AUTHORIZATION warehouse;
CREATE SCHEMA billing AUTHORIZATION billing;
SET ROLE warehouse;
CREATE TABLE warehouse.product (sku text PRIMARY KEY, bin text, grams int);
INSERT INTO warehouse.product VALUES ('tea-1', 'A7', 120);
SET ROLE billing;
CREATE TABLE billing.product (sku text PRIMARY KEY, price_cents int, tax_class text);
INSERT INTO billing.product VALUES ('tea-1', 499, 'reduced');
EOF

# The shortcut: billing joins the warehouse's table for the postage, 50 cents for 100 grams.
postage='SELECT b.price_cents + 50 * ceil(w.grams / 100.0) FROM billing.product b JOIN warehouse.product w USING (sku)'
sql -c 'GRANT USAGE ON SCHEMA warehouse TO billing' -c 'GRANT SELECT ON warehouse.product TO billing'
same 'the join' 599 "$(as billing "$postage")"

# A column is renamed, and another team's nightly job fails.
as warehouse 'ALTER TABLE warehouse.product RENAME grams TO weight_grams'
has 'the nightly job' 'column w.grams does not exist' "$(as billing "$postage" || true)"

# Its own copy of what it needs, filled by events, does not notice; and without the rights nobody takes the shortcut again.
sql -c 'REVOKE ALL ON SCHEMA warehouse FROM billing' -c 'REVOKE ALL ON warehouse.product FROM billing'
as billing 'CREATE TABLE billing.parcel (sku text PRIMARY KEY, grams int)'
as billing "INSERT INTO billing.parcel VALUES ('tea-1', 120) ON CONFLICT (sku) DO UPDATE SET grams = excluded.grams"
as warehouse 'ALTER TABLE warehouse.product RENAME weight_grams TO shipping_grams'
same 'from the copy' 599 "$(as billing 'SELECT b.price_cents + 50 * ceil(p.grams / 100.0) FROM billing.product b JOIN billing.parcel p USING (sku)')"
has 'no shortcut' 'permission denied for schema warehouse' "$(as billing 'SELECT shipping_grams FROM warehouse.product' || true)"
