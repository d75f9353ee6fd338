#!/usr/bin/env bash
# needs: go postgresql
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/go"
cp "$here"/*.go "$work/go"
cd "$work/go"
go mod init example >/dev/null 2>&1
go vet .
go test -race -count=1 . >out 2>&1 || { cat out; exit 1; }

# What an ordinary user is told when all connections are taken, with 5 in place of 100.
. "$here/../../../tests/handbook/servers/postgresql.sh"
start_postgresql "$work/pg" max_connections=5 max_wal_senders=0
psql -qX -c "CREATE ROLE app LOGIN"
# Two ordinary users take what is not reserved for superusers.
taken() { # NUMBER: waits until so many sessions sleep, watched by the last reserved connection
  for _ in $(seq 200); do
    if [ "$(psql -qAtX -c "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'" 2>/dev/null)" = "$1" ]; then return; fi
    sleep 0.05
  done
  echo "the connections were not taken"
  exit 1
}
for n in 1 2; do
  psql -qX -U app -c "SELECT pg_sleep(8)" >/dev/null &
  pids[n]=$!
done
taken 2
if psql -X -U app -c "SELECT 1" >"$work/out" 2>&1; then echo "a third connection of 5 was given to an ordinary user"; exit 1; fi
grep -q 'remaining connection slots are reserved' "$work/out" || { cat "$work/out"; exit 1; }
for n in 3 4; do
  psql -qX -c "SELECT pg_sleep(8)" >/dev/null &
  pids[n]=$!
done
taken 4
# The fifth and last connection asks for a sixth.
psql -qX -v ON_ERROR_STOP=1 -c "\\! psql -X -c 'SELECT 1' >$work/out 2>&1" || true
grep -q 'sorry, too many clients already' "$work/out" || { cat "$work/out"; exit 1; }
wait "${pids[@]}"
