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
for n in 1 2; do
  psql -qX -U app -c "SELECT pg_sleep(4)" >/dev/null &
  pids[n]=$!
done
sleep 1
if psql -X -U app -c "SELECT 1" >"$work/out" 2>&1; then echo "a third connection of 5 was given to an ordinary user"; exit 1; fi
grep -q 'remaining connection slots are reserved' "$work/out" || { cat "$work/out"; exit 1; }
for n in 3 4 5; do
  psql -qX -c "SELECT pg_sleep(3)" >/dev/null &
  pids[n]=$!
done
sleep 1
if psql -X -c "SELECT 1" >"$work/out" 2>&1; then echo "a sixth connection of 5"; exit 1; fi
grep -q 'sorry, too many clients already' "$work/out" || { cat "$work/out"; exit 1; }
wait "${pids[@]}"
