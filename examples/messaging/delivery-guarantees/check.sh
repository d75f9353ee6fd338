#!/usr/bin/env bash
# needs: postgresql redis
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

source ../../../tests/handbook/servers/postgresql.sh
source ../../../tests/handbook/servers/redis.sh
start_postgresql "$work/postgresql"
start_redis "$work/redis"
sql() { psql -XAtqc "$1"; }
sql "CREATE TABLE accounts (id int PRIMARY KEY, cents bigint NOT NULL);
     CREATE TABLE processed (event text PRIMARY KEY);
     INSERT INTO accounts VALUES (1, 0), (2, 0), (3, 0)"

# deliver CONSUMER prints the ID of a message: one that a dead consumer left, or else a new one.
deliver() {
  local left
  left=$(redis XAUTOCLAIM events group "$1" 0 0 COUNT 1 | sed 1d | grep -m 1 -E '^[0-9]+-[0-9]+$' || true)
  [ -n "$left" ] || left=$(redis XREADGROUP GROUP group "$1" COUNT 1 STREAMS events '>' | grep -m 1 -E '^[0-9]+-[0-9]+$' || true)
  echo "$left"
}
ack() { redis XACK events group "$1" >/dev/null; }
begin() { redis DEL events >/dev/null; redis XGROUP CREATE events group 0 MKSTREAM >/dev/null; redis XADD events '*' cents 100 >/dev/null; }
crash() { return 0; }

# At most once: acknowledge, die, and the work is not done.
begin
id=$(deliver one)
ack "$id"
crash
same 'nothing is delivered again' '' "$(deliver two)"
same 'message lost' 0 "$(sql 'SELECT cents FROM accounts WHERE id = 1')"

# At least once: work, die, and the work is repeated.
begin
id=$(deliver one)
sql 'UPDATE accounts SET cents = cents + 100 WHERE id = 2'
crash
again=$(deliver two)
same 'the same message' "$id" "$again"
sql 'UPDATE accounts SET cents = cents + 100 WHERE id = 2'
ack "$again"
same 'work repeated' 200 "$(sql 'SELECT cents FROM accounts WHERE id = 2')"

# Effectively once: work and mark in one transaction.
effect() {
  sql "WITH first AS (INSERT INTO processed VALUES ('$1') ON CONFLICT DO NOTHING RETURNING event)
       UPDATE accounts SET cents = cents + 100 FROM first WHERE id = 3"
}
begin
id=$(deliver one)
effect "$id"
crash
again=$(deliver two)
same 'a repeated delivery' "$id" "$again"
effect "$again"
ack "$again"
same 'and no second effect' 100 "$(sql 'SELECT cents FROM accounts WHERE id = 3')"
same 'settled' '' "$(deliver three)"

# Two consumers at the same time have the same message.
workers=()
for _ in 1 2 3 4; do
  effect both &
  workers+=($!)
done
wait "${workers[@]}"
same 'one effect' 200 "$(sql 'SELECT cents FROM accounts WHERE id = 3')"

# Mark and work in two transactions, and a death in between: the work is missing, although the mark says otherwise.
sql "INSERT INTO processed VALUES ('split')"
crash
effect split
same 'lost' 200 "$(sql 'SELECT cents FROM accounts WHERE id = 3')"

# Pub/Sub is at most once: who is not connected misses it.
same 'nobody connected' 0 "$(redis PUBLISH events hello)"
