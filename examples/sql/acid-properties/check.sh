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
schema='CREATE TABLE accounts (id int PRIMARY KEY, balance_cents bigint NOT NULL CHECK (balance_cents >= 0)); CREATE TABLE transfers (from_id int, to_id int, cents bigint); INSERT INTO accounts VALUES (1, 10000), (2, 0);'
sql -c "$schema"
out=$(psql -X -f transfer.sql 2>&1 || true)
has 'refused' 'violates check constraint' "$out"
has 'the rest is ignored' 'current transaction is aborted, commands ignored until end of transaction block' "$out"
has 'COMMIT reports' '^ROLLBACK' "$out"
same 'nothing moved' '1=10000 2=0 0' "$(sql -c "SELECT string_agg(id || '=' || balance_cents, ' ' ORDER BY id) || ' ' || (SELECT count(*) FROM transfers) FROM accounts")"

# MariaDB: a client that goes on commits the rest.
mariadb -e "CREATE DATABASE shop; USE shop; $schema"
mariadb shop -f <transfer.sql >/dev/null 2>&1 || true
same 'half of it' '10000 20000 1' "$(mariadb shop -Ne 'SELECT (SELECT balance_cents FROM accounts WHERE id = 1), (SELECT balance_cents FROM accounts WHERE id = 2), (SELECT COUNT(*) FROM transfers)' | tr '\t' ' ')"
