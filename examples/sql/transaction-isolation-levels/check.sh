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

# both LEVEL: the two sessions of the page, one second apart; prints what is left and the errors.
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
both() {
  sql -c 'DROP TABLE IF EXISTS doctors' -c 'CREATE TABLE doctors (name text PRIMARY KEY, on_call boolean)' -c "INSERT INTO doctors VALUES ('ann', true), ('bob', true)" 2>/dev/null
  local pids=() name
  : >"$work/errors"
  for name in ann bob; do
    {
      echo "BEGIN ISOLATION LEVEL $1; SELECT count(*) FROM doctors WHERE on_call;"
      sleep 0.6
      echo "UPDATE doctors SET on_call = false WHERE name = '$name';"
      sleep 0.6
      echo 'COMMIT;'
    } | psql -XAtq -v ON_ERROR_STOP=1 >/dev/null 2>>"$work/errors" &
    pids+=($!)
  done
  wait "${pids[@]}" || true
  sql -c 'SELECT count(*) FROM doctors WHERE on_call'
}
same 'repeatable read: nobody is on call' 0 "$(both 'REPEATABLE READ')"
same 'serializable: one is' 1 "$(both SERIALIZABLE)"
has 'the other one is told' 'could not serialize access due to read/write dependencies among transactions' "$(cat "$work/errors")"

# Lost update: read committed loses one, repeatable read refuses it.
lost() {
  sql -c 'DROP TABLE IF EXISTS counters' -c 'CREATE TABLE counters (n int)' -c 'INSERT INTO counters VALUES (0)' 2>/dev/null
  local pids=() i
  for i in 1 2; do
    {
      echo "BEGIN ISOLATION LEVEL $1; SELECT n FROM counters;"
      sleep 0.6
      echo "UPDATE counters SET n = 0 + 1; COMMIT;"
    } | psql -XAtq -v ON_ERROR_STOP=1 >/dev/null 2>>"$work/lost" &
    pids+=($!)
  done
  wait "${pids[@]}" || true
}
: >"$work/lost"
lost 'READ COMMITTED'
same 'read committed says nothing' '' "$(cat "$work/lost")"
lost 'REPEATABLE READ'
has 'repeatable read does' 'could not serialize access due to concurrent update' "$(cat "$work/lost")"
same 'defaults' 'read committed REPEATABLE-READ' "$(sql -c 'SHOW default_transaction_isolation') $(mariadb -Ne 'SELECT @@tx_isolation')"
same 'no dirty reads' 'read uncommitted' "$(sql -c 'BEGIN ISOLATION LEVEL READ UNCOMMITTED' -c 'SHOW transaction_isolation')"
