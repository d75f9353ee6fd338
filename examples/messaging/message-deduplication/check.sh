#!/usr/bin/env bash
# needs: postgresql
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$here/../../../tests/handbook/servers/postgresql.sh"
start_postgresql "$work/pg"
sql() { psql -qAtX -v ON_ERROR_STOP=1 "$@"; }
# Waits until another session sleeps, with what it has locked.
holding() {
  for _ in $(seq 200); do
    if [ "$(sql -c "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active'")" != 0 ]; then return; fi
    sleep 0.05
  done
  echo "no other session holds its locks"
  exit 1
}

sql -c "CREATE TABLE accounts (id int PRIMARY KEY, balance int)" -c "INSERT INTO accounts VALUES (7, 100)"
sql -f "$here/dedup.sql"
# The second run: only the statement, since the table exists.
sed -n '/^WITH claim/,/;$/p' "$here/dedup.sql" >"$work/again.sql"
sql -f "$work/again.sql"
balance=$(sql -c "SELECT balance FROM accounts WHERE id = 7")
[ "$balance" = 70 ] || { echo "balance after two deliveries: $balance, want 70"; exit 1; }

# Two deliveries at once: the second waits for the first, and takes over when that one rolls back.
sql -c "TRUNCATE processed_messages"
(echo "BEGIN;"; cat "$work/again.sql"; echo "SELECT pg_sleep(3); ROLLBACK;") | sql >/dev/null &
holding
sql -f "$work/again.sql"
wait $!
balance=$(sql -c "SELECT balance FROM accounts WHERE id = 7")
[ "$balance" = 40 ] || { echo "balance after a rolled-back and a committed delivery: $balance, want 40"; exit 1; }
