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
state() { psql -XAtq -v VERBOSITY=sqlstate -c "$1" 2>&1 | sed -n 's/^ERROR:  //p'; }
sql -f bookings.sql -c 'INSERT INTO rooms VALUES (1)'
add='INSERT INTO bookings (room_id, guest_id, reference, during, status) VALUES'
sql -c "$add (1, 1, 'a', '[2026-01-01, 2026-01-03)', 'active')"
same 'overlap' 23P01 "$(state "$add (1, 2, 'b', '[2026-01-02, 2026-01-04)', 'active')")"
same 'not for cancelled ones' '' "$(state "$add (1, 2, 'b', '[2026-01-02, 2026-01-04)', 'cancelled')")"
same 'reference' 23505 "$(state "$add (1, 2, 'a', '[2027-01-02, 2027-01-04)', 'active')")"
same 'room' 23503 "$(state "$add (9, 2, 'c', '[2027-01-02, 2027-01-04)', 'active')")"
same 'status' 23514 "$(state "$add (1, 2, 'c', '[2027-01-02, 2027-01-04)', 'x')")"
same 'an explicit NULL overrides the default' 23502 "$(state "$add (1, 2, 'c', '[2027-01-02, 2027-01-04)', NULL)")"
sql -c 'CREATE TABLE addresses (user_id int, is_primary boolean)' -f addresses.sql
sql -c 'INSERT INTO addresses VALUES (1, true), (1, false), (1, false)'
same 'one primary' 23505 "$(state 'INSERT INTO addresses VALUES (1, true)')"
sql -c 'CREATE TABLE orders (qty int)' -c 'INSERT INTO orders VALUES (1)' -f large.sql
same 'a violation aborts the transaction' 25P02 "$(psql -XAtq -v VERBOSITY=sqlstate -c 'BEGIN' -c 'INSERT INTO orders VALUES (0)' -c 'SELECT 1' 2>&1 | sed -n 's/^ERROR:  //p' | tail -n 1)"
mariadb -e "CREATE DATABASE t; USE t; CREATE TABLE addresses (user_id INT, is_primary BOOLEAN, only_primary INT AS (IF(is_primary, user_id, NULL)) STORED UNIQUE); INSERT INTO addresses (user_id, is_primary) VALUES (1, true), (1, false), (1, false)"
has 'in MariaDB' 'Duplicate entry' "$(mariadb t -e 'INSERT INTO addresses (user_id, is_primary) VALUES (1, true)' 2>&1 || true)"
