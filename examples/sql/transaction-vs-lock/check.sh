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
sql -c 'CREATE TABLE accounts (id int PRIMARY KEY, balance_cents bigint, version int)' -c 'INSERT INTO accounts VALUES (1, 1000, 7), (2, 0, 1)'
sql -f transfer.sql >/dev/null
same 'transferred' '500 500' "$(sql -c 'SELECT balance_cents FROM accounts ORDER BY id' | paste -sd ' ' -)"
same 'first and second writer' 'UPDATE 1 UPDATE 0' "$(psql -XAt -f optimistic.sql -f optimistic.sql | paste -sd ' ' -)"

# A writer holds row 1: readers go on, a second writer waits and is listed.
(psql -XAtq -c 'BEGIN; UPDATE accounts SET balance_cents = 1 WHERE id = 1; SELECT pg_sleep(3); ROLLBACK' >/dev/null) &
holder=$!
sleep 0.7
same 'a reader is not blocked' 9000 "$(sql -c "SET statement_timeout = '500ms'" -c 'SELECT balance_cents FROM accounts WHERE id = 1')"
has 'NOWAIT' 'could not obtain lock on row' "$(sql -c 'SELECT 1 FROM accounts WHERE id = 1 FOR UPDATE NOWAIT' 2>&1 || true)"
same 'SKIP LOCKED' 2 "$(sql -c 'SELECT id FROM accounts ORDER BY id FOR UPDATE SKIP LOCKED')"
(psql -XAtq -c 'UPDATE accounts SET version = 8 WHERE id = 1' >/dev/null) &
writer=$!
sleep 0.7
has 'the waiter' 'UPDATE accounts SET version = 8' "$(sql -f waiters.sql)"
wait "$holder" "$writer"

# Opposite order: one is the victim. Fixed order: nobody.
cross() {
  local pids=()
  (echo "BEGIN; UPDATE accounts SET version = 0 WHERE id = $1;"; sleep 0.5; echo "UPDATE accounts SET version = 0 WHERE id = $2; COMMIT;") | psql -XAtq >/dev/null 2>>"$work/errors" &
  pids+=($!)
  (echo "BEGIN; UPDATE accounts SET version = 0 WHERE id = $3;"; sleep 0.5; echo "UPDATE accounts SET version = 0 WHERE id = $4; COMMIT;") | psql -XAtq >/dev/null 2>>"$work/errors" &
  pids+=($!)
  wait "${pids[@]}" || true
}
: >"$work/errors"
cross 1 2 1 2
same 'same order' '' "$(cat "$work/errors")"
cross 1 2 2 1
has 'opposite order' 'deadlock detected' "$(cat "$work/errors")"
