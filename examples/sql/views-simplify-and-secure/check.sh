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
sql -c 'CREATE TABLE customers (id int PRIMARY KEY, last_name text, region text, email text)' -c "INSERT INTO customers VALUES (1, 'c1', 'us', ''), (2, 'c2', 'eu', ''), (3, 'c3', 'us', ''), (4, 'c4', 'eu', '')" \
  -c 'CREATE ROLE support LOGIN' -f support.sql
as_support() { psql -XAtq -U support "$@" 2>&1 || true; }
same 'a window' 2 "$(as_support -c 'SELECT count(*) FROM support_customers')"
has 'not the table' 'permission denied for table customers' "$(as_support -c 'SELECT * FROM customers')"
same 'updates' '' "$(as_support -c "UPDATE support_customers SET last_name = 'x' WHERE id = 2")"
has 'the check option' 'new row violates check option for view "support_customers"' "$(sql -c "INSERT INTO support_customers VALUES (9, 'x', 'us')" 2>&1 || true)"

# The leak, with and without the barrier.
sql -c 'GRANT CREATE ON SCHEMA public TO support' -c "CREATE VIEW plain AS SELECT id, last_name, region FROM customers WHERE region = 'eu'" -c 'GRANT SELECT ON plain TO support'
as_support -c "CREATE FUNCTION leak(a text, b text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS 'BEGIN RAISE NOTICE ''saw % %'', a, b; RETURN true; END'" >/dev/null
has 'plain view' 'saw c1 us' "$(as_support -c 'SELECT count(*) FROM plain WHERE leak(last_name, region)')"
same 'barrier' 0 "$(as_support -c 'SELECT count(*) FROM support_customers WHERE leak(last_name, region)' | grep -c 'saw .* us' || true)"

# Policies: a tenant per transaction; a view of the owner goes past them.
sql -c 'CREATE TABLE invoices (id int, tenant_id bigint)' -c 'INSERT INTO invoices VALUES (1, 42), (2, 7)' -c 'CREATE ROLE service LOGIN' -c 'GRANT SELECT ON invoices TO service'
sed '/^-- Safe with a pool/,$d' policy.sql | sql
sed -n '/^-- Safe with a pool/,$p' policy.sql >"$work/tenant.sql"
same 'tenant 42' '1|42' "$(psql -XAtq -U service -f "$work/tenant.sql" | tail -n 1)"
has 'without a tenant' 'unrecognized configuration parameter "app.tenant_id"' "$(psql -XAtq -U service -c 'SELECT * FROM invoices' 2>&1 || true)"
sql -c 'CREATE VIEW owners AS SELECT * FROM invoices' -c 'GRANT SELECT ON owners TO service' -c 'CREATE VIEW callers WITH (security_invoker = true) AS SELECT * FROM invoices' -c 'GRANT SELECT ON callers TO service'
rows() { psql -XAtq -U service -c 'BEGIN' -c "SELECT set_config('app.tenant_id', '42', true)" -c "SELECT count(*) FROM $1" -c COMMIT | tail -n 1; }
same 'owner and caller' '2 1' "$(rows owners) $(rows callers)"
