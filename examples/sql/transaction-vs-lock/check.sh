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
sql -c 'CREATE TABLE accounts (id int PRIMARY KEY, balance_cents bigint, version int)' -c 'INSERT INTO accounts VALUES (1, 1000, 7), (2, 0, 1)'
sql -f transfer.sql >/dev/null
same 'transferred' '500 500' "$(sql -c 'SELECT balance_cents FROM accounts ORDER BY id' | paste -sd ' ' -)"
same 'first and second writer' 'UPDATE 1 UPDATE 0' "$(psql -XAt -f optimistic.sql -f optimistic.sql | paste -sd ' ' -)"

# A writer holds row 1: readers go on, a second writer waits and is listed.
(psql -XAtq -c 'BEGIN; UPDATE accounts SET balance_cents = 1 WHERE id = 1; SELECT pg_sleep(60)' >/dev/null 2>&1 || true) &
asleep
same 'a reader is not blocked' 9000 "$(sql -c "SET statement_timeout = '500ms'" -c 'SELECT balance_cents FROM accounts WHERE id = 1')"
has 'NOWAIT' 'could not obtain lock on row' "$(sql -c 'SELECT 1 FROM accounts WHERE id = 1 FOR UPDATE NOWAIT' 2>&1 || true)"
same 'SKIP LOCKED' 2 "$(sql -c 'SELECT id FROM accounts ORDER BY id FOR UPDATE SKIP LOCKED')"
(psql -XAtq -c 'UPDATE accounts SET version = 8 WHERE id = 1' >/dev/null) &
writer=$!
for ((i = 0; i < 100; i++)); do [ -z "$(sql -f waiters.sql)" ] || break; sleep 0.1; done
has 'the waiter' 'UPDATE accounts SET version = 8' "$(sql -f waiters.sql)"
awake
wait "$writer"

# Opposite order: one is the victim. Fixed order: nobody. An advisory lock holds both after their first statement.
cross() {
  local pids=() i
  (psql -XAtq -c 'SELECT pg_advisory_lock(1); SELECT pg_sleep(60)' >/dev/null 2>&1 || true) &
  asleep
  for i in "$1 $2" "$3 $4"; do
    psql -XAtq >/dev/null 2>>"$work/errors" <<EOF &
BEGIN;
UPDATE accounts SET version = 0 WHERE id = ${i% *};
SELECT pg_advisory_lock_shared(1), pg_advisory_unlock_shared(1);
UPDATE accounts SET version = 0 WHERE id = ${i#* };
COMMIT;
EOF
    pids+=($!)
  done
  for ((i = 0; i < 150; i++)); do
    [ "$(sql -c "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")" != 2 ] || break
    sleep 0.1
  done
  awake
  wait "${pids[@]}" || true
}
: >"$work/errors"
cross 1 2 1 2
same 'same order' '' "$(cat "$work/errors")"
cross 1 2 2 1
has 'opposite order' 'deadlock detected' "$(cat "$work/errors")"
