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
# asleep: waits until a session sleeps with its locks; awake ends it.
asleep() {
  local i
  for ((i = 0; i < 150; i++)); do
    [ "$(sql -c "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'")" = 0 ] || return 0
    sleep 0.1
  done
  echo 'no session holds its locks' >&2
  return 1
}
awake() {
  sql -c "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'" >/dev/null
}

sql -c 'CREATE TABLE orders (id int PRIMARY KEY, total_cents int)' -c 'INSERT INTO orders SELECT n, n FROM generate_series(1, 1000) AS n'
file() { sql -c "SELECT pg_relation_filenode('orders')"; }
before=$(file)
sql -f expand.sql
same 'no rewrite by a constant default' "$before" "$(file)"
same 'old rows have it' 1000 "$(sql -c "SELECT count(*) FROM orders WHERE channel = 'web'")"
sql -c 'ALTER TABLE orders ADD COLUMN seen timestamptz DEFAULT now()'
same 'no rewrite by now()' "$before" "$(file)"
sql -c 'ALTER TABLE orders ADD COLUMN dice float DEFAULT random()'
same 'a rewrite by random()' different "$([ "$before" = "$(file)" ] && echo same || echo different)"
sql -c 'ALTER TABLE orders ADD CONSTRAINT small CHECK (total_cents < 500) NOT VALID'
has 'holds for new rows' 'violates check constraint "small"' "$(sql -c 'INSERT INTO orders (id, total_cents) VALUES (2000, 900)' 2>&1 || true)"
has 'and for changed ones' 'violates check constraint "small"' "$(sql -c "UPDATE orders SET channel = 'x' WHERE id = 900" 2>&1 || true)"
has 'validation reads all' 'is violated by some row' "$(sql -c 'ALTER TABLE orders VALIDATE CONSTRAINT small' 2>&1 || true)"

# A report holds its weak lock; ALTER waits; a later query waits too.
(psql -XAtq -c 'BEGIN; SELECT count(*) FROM orders; SELECT pg_sleep(60)' >/dev/null 2>&1 || true) &
asleep
(psql -XAtq -c "SET lock_timeout = '2s'" -c 'ALTER TABLE orders ADD COLUMN x int' >"$work/alter" 2>&1 || true) &
for ((i = 0; i < 100; i++)); do [ "$(sql -c "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")" = 0 ] || break; sleep 0.05; done
has 'a later query queues up' 'statement timeout' \
  "$(sql -c "SET statement_timeout = '300ms'" -c 'SELECT count(*) FROM orders' 2>&1 || true)"
for ((i = 0; i < 100; i++)); do [ ! -s "$work/alter" ] || break; sleep 0.1; done
has 'the migration gives up' 'canceling statement due to lock timeout' "$(cat "$work/alter")"
same 'and the queue moves on' 1000 "$(sql -c "SET statement_timeout = '1s'" -c 'SELECT count(*) FROM orders')"
awake

# A failed concurrent build leaves an invalid index.
sql -c 'INSERT INTO orders (id, total_cents) VALUES (3000, 1)'
sql -c 'CREATE UNIQUE INDEX CONCURRENTLY twice ON orders (total_cents)' 2>/dev/null && exit 1
same 'invalid' f "$(sql -c "SELECT indisvalid FROM pg_index WHERE indexrelid = 'twice'::regclass")"

if [ "$(sql -c "SELECT current_setting('server_version_num')::int >= 180000")" = t ]; then
  sql -c 'ALTER TABLE orders ADD CONSTRAINT total_known NOT NULL total_cents NOT VALID' -c 'ALTER TABLE orders VALIDATE CONSTRAINT total_known'
fi
