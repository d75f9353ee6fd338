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
up() { sed '/^-- +goose Down/,$d' 20261102101500_create_orders.sql; }
down() { sed '1,/^-- +goose Down/d' 20261102101500_create_orders.sql; }

# Both directions; the identity column needs no grant and refuses a stray value.
up | sql
sql -c 'CREATE ROLE app' -c 'GRANT INSERT ON orders TO app'
sql -c 'SET ROLE app' -c 'INSERT INTO orders (customer_id) VALUES (7)'
has 'stray value' 'cannot insert a non-DEFAULT value into column "id"' \
  "$(sql -c 'INSERT INTO orders (id, customer_id) VALUES (2, 7)' 2>&1 || true)"
sql -c 'CREATE TABLE old (id serial, note text)' -c 'GRANT INSERT ON old TO app'
has 'serial needs a grant' 'permission denied for sequence' "$(sql -c 'SET ROLE app' -c "INSERT INTO old (note) VALUES ('x')" 2>&1 || true)"
down | sql
same 'dropped' '' "$(sql -c "SELECT to_regclass('orders')")"

# A file that fails in the middle.
broken='CREATE TABLE one (id int); CREATE TABLE two (id int, id int);'
sql -1 -c "$broken" 2>/dev/null && exit 1
same 'PostgreSQL leaves nothing' '' "$(sql -c "SELECT to_regclass('one')")"
has 'the exception' 'CREATE INDEX CONCURRENTLY cannot run inside a transaction block' \
  "$(sql -1 -c 'CREATE INDEX CONCURRENTLY ON old (note)' -c 'SELECT 1' 2>&1 || true)"
mariadb -e 'CREATE DATABASE shop'
mariadb shop -e "START TRANSACTION; $broken ROLLBACK;" 2>/dev/null && exit 1
same 'MariaDB has half of it' one "$(mariadb shop -Ne 'SHOW TABLES')"
same 'a lock by name' '1 0' "$(mariadb -Ne "SELECT GET_LOCK('migrate', 0); SELECT SLEEP(1)" | head -1) $(
  mariadb -Ne "SELECT GET_LOCK('other', 0); SELECT SLEEP(2)" >/dev/null &
  sleep 0.5
  mariadb -Ne "SELECT GET_LOCK('other', 0)"
)"
