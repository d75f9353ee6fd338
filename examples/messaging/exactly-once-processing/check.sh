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
statement=$(go run .)

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
sql -f "$here/tables.sql"
# Offsets beyond 2^31, a hole, repeats, an older record, another partition: the count of rows says whether the effect runs.
got=$(psql -AtX -v ON_ERROR_STOP=1 <<SQL | grep '^INSERT' | tr '\n' ','
PREPARE advance AS $statement;
EXECUTE advance('orders', 0, 3000000001);
EXECUTE advance('orders', 0, 3000000001);
EXECUTE advance('orders', 0, 3000000000);
EXECUTE advance('orders', 0, 3000000009);
EXECUTE advance('orders', 1, 1);
SQL
)
want='INSERT 0 1,INSERT 0 0,INSERT 0 0,INSERT 0 1,INSERT 0 1,'
[ "$got" = "$want" ] || { echo "got $got want $want"; exit 1; }

# An owner that was replaced: its update waits for the new owner's transaction and then changes nothing.
psql -qX -c "BEGIN" -c "PREPARE advance AS $statement" -c "EXECUTE advance('orders', 0, 3000000020)" -c "SELECT pg_sleep(3)" -c "COMMIT" >/dev/null &
holding
got=$(psql -AtX -c "PREPARE advance AS $statement" -c "EXECUTE advance('orders', 0, 3000000020)" | tail -1)
wait $!
[ "$got" = 'INSERT 0 0' ] || { echo "the second owner applied the record again: $got"; exit 1; }
