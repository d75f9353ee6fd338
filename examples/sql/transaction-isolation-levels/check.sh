#!/usr/bin/env bash
# needs: go postgresql mariadb
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
cp ./*  "$work"
cd "$work"
go mod init example 2>/dev/null
go vet ./...
go test -race -count=1 ./... >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }

sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }

# both LEVEL READ WRITE-OF-ANN WRITE-OF-BOB: two transactions that have both read before either writes; an advisory lock holds them there.
both() {
  local pids=() write i
  : >"$work/errors"
  (psql -XAtq -c 'SELECT pg_advisory_lock(1); SELECT pg_sleep(60)' >/dev/null 2>&1 || true) &
  for ((i = 0; i < 150; i++)); do
    [ "$(sql -c "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'")" != 1 ] || break
    sleep 0.1
  done
  for write in "$3" "$4"; do
    psql -XAtq -v ON_ERROR_STOP=1 >/dev/null 2>>"$work/errors" <<EOF &
BEGIN ISOLATION LEVEL $1;
$2;
SELECT pg_advisory_lock_shared(1), pg_advisory_unlock_shared(1);
$write;
COMMIT;
EOF
    pids+=($!)
  done
  for ((i = 0; i < 150; i++)); do
    [ "$(sql -c "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'advisory'")" != 2 ] || break
    sleep 0.1
  done
  sql -c "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'" >/dev/null
  wait "${pids[@]}" || true
}
skew() {
  sql -c 'DROP TABLE IF EXISTS doctors' -c 'CREATE TABLE doctors (name text PRIMARY KEY, on_call boolean)' -c "INSERT INTO doctors VALUES ('ann', true), ('bob', true)" 2>/dev/null
  both "$1" 'SELECT count(*) FROM doctors WHERE on_call' "UPDATE doctors SET on_call = false WHERE name = 'ann'" "UPDATE doctors SET on_call = false WHERE name = 'bob'"
  sql -c 'SELECT count(*) FROM doctors WHERE on_call'
}
same 'repeatable read: nobody is on call' 0 "$(skew 'REPEATABLE READ')"
same 'serializable: one is' 1 "$(skew SERIALIZABLE)"
has 'the other one is told' 'could not serialize access due to read/write dependencies among transactions' "$(cat "$work/errors")"

# Lost update: read committed says nothing, repeatable read refuses it.
sql -c 'CREATE TABLE counters (n int)' -c 'INSERT INTO counters VALUES (0)'
both 'READ COMMITTED' 'SELECT n FROM counters' 'UPDATE counters SET n = 0 + 1' 'UPDATE counters SET n = 0 + 1'
same 'lost, and nothing said' '1 ' "$(sql -c 'SELECT n FROM counters') $(cat "$work/errors")"
both 'REPEATABLE READ' 'SELECT n FROM counters' 'UPDATE counters SET n = 1 + 1' 'UPDATE counters SET n = 1 + 1'
has 'refused' 'could not serialize access due to concurrent update' "$(cat "$work/errors")"
same 'defaults' 'read committed REPEATABLE-READ' "$(sql -c 'SHOW default_transaction_isolation') $(mariadb -Ne 'SELECT @@tx_isolation')"
same 'no dirty reads' 'read uncommitted' "$(sql -c 'BEGIN ISOLATION LEVEL READ UNCOMMITTED' -c 'SHOW transaction_isolation')"
