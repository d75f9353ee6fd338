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
pending=$(go run .)

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
# The tables, an order, then the statement: once, and again.
sed '/^-- One statement/,$d' "$here/outbox.sql" >"$work/tables.sql"
sed -n '/^WITH paid/,/;$/p' "$here/outbox.sql" >"$work/pay.sql"
sql -f "$work/tables.sql"
sql -c "INSERT INTO orders VALUES (4711, 'placed', 2)"
sql -f "$work/pay.sql" -f "$work/pay.sql"
got=$(sql -c "SELECT status, o.version, aggregate_id, x.version, type, payload FROM orders o, outbox x")
want='paid|3|order-4711|3|order.paid|{"order": 4711}'
[ "$got" = "$want" ] || { echo "got $got want $want"; exit 1; }

# Two relays side by side: the second gets none of the first one's rows. After a crash (rollback) they come again.
sql -c "INSERT INTO outbox (event_id, aggregate_id, version, type, payload)
  SELECT gen_random_uuid(), 'order-' || n, 1, 'order.paid', '{}' FROM generate_series(1, 149) n"
sql -c "BEGIN" -c "$pending" -c "SELECT pg_sleep(3)" -c "ROLLBACK" >"$work/first" &
holding
sql -c "$pending" >"$work/second"
wait $!
counts="$(grep -c order "$work/first") $(grep -c order "$work/second") $(sql -c "$pending" | grep -c order)"
[ "$counts" = "100 50 100" ] || { echo "rows seen by the first relay, the second, and the one after the crash: $counts, want 100 50 100"; exit 1; }
if grep -qxFf "$work/first" "$work/second"; then echo "two relays hold the same row"; exit 1; fi

# The follow-up: a lower id becomes visible after a higher one.
sql -c "BEGIN" -c "INSERT INTO outbox (event_id, aggregate_id, version, type, payload) VALUES (gen_random_uuid(), 'slow', 1, 't', '{}')" \
  -c "SELECT pg_sleep(3)" -c "COMMIT" >/dev/null &
holding
sql -c "INSERT INTO outbox (event_id, aggregate_id, version, type, payload) VALUES (gen_random_uuid(), 'fast', 1, 't', '{}')"
seen=$(sql -c "SELECT max(id) FROM outbox")
wait $!
late=$(sql -c "SELECT count(*) FROM outbox WHERE aggregate_id = 'slow' AND id < $seen")
[ "$late" = 1 ] || { echo "no id appeared late"; exit 1; }
