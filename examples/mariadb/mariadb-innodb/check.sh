#!/usr/bin/env bash
# needs: mariadb
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

source ../../../tests/handbook/servers/mariadb.sh
start_mariadb "$work/mariadb"
mariadb -e 'CREATE DATABASE shop'
sed '/^-- Session 1/,$d' slot.sql | mariadb shop
{
  sed -n '/^-- Session 1/,/^-- Session 2/p' slot.sql
  echo 'SELECT SLEEP(6);'
} | mariadb shop >/dev/null 2>&1 &
locker=$!
sleep 1
insert() { mariadb shop -e "SET innodb_lock_wait_timeout = 1; INSERT INTO slot VALUES ($1)" 2>&1 || true; }
has 'the gap is locked' 'ERROR 1205' "$(insert "4, 17, 'x'")"
same 'beyond the next key it is free' '' "$(insert "5, 35, 'x'")"
has 'the transaction is listed' 'trx_started' "$(mariadb shop -t <transactions.sql)"
has 'it is there' '[0-9]' "$(mariadb shop -N <transactions.sql)"
kill "$locker" 2>/dev/null || true

# Only the statement that timed out is rolled back.
mariadb shop -e 'CREATE TABLE acc (id INT PRIMARY KEY, n INT); INSERT INTO acc VALUES (1, 0), (2, 0)'
(mariadb shop -e 'BEGIN; UPDATE acc SET n = 1 WHERE id = 1; SELECT SLEEP(3)' >/dev/null) &
updater=$!
sleep 0.7
mariadb shop -f >/dev/null 2>&1 <<'EOF' || true
SET innodb_lock_wait_timeout = 1;
BEGIN;
UPDATE acc SET n = 5 WHERE id = 2;
UPDATE acc SET n = 5 WHERE id = 1;
COMMIT;
EOF
same 'the rest was committed' 5 "$(mariadb shop -Ne 'SELECT n FROM acc WHERE id = 2')"
wait "$updater"

# With snapshot isolation, a write to a row changed after the snapshot ends the whole transaction.
if mariadb -e 'SET innodb_snapshot_isolation = ON' 2>/dev/null; then
  mariadb shop -e 'UPDATE acc SET n = 0'
  {
    echo 'SET innodb_snapshot_isolation = ON; BEGIN; SELECT * FROM acc; UPDATE acc SET n = 7 WHERE id = 2; SELECT SLEEP(1.5);'
    echo 'UPDATE acc SET n = n + 1 WHERE id = 1; SELECT CONCAT("in transaction: ", @@in_transaction); COMMIT;'
  } | mariadb shop -f >"$work/snapshot" 2>&1 &
  stale=$!
  sleep 0.7
  mariadb shop -e 'UPDATE acc SET n = 100 WHERE id = 1'
  wait "$stale" || true
  has 'refused' 'ERROR 1020' "$(cat "$work/snapshot")"
  has 'the transaction is over' 'in transaction: 0' "$(cat "$work/snapshot")"
  same 'and undone' '100 0' "$(mariadb shop -Ne 'SELECT n FROM acc ORDER BY id' | paste -sd ' ' -)"
fi

has 'index only' 'Using index' "$(mariadb shop -Ne 'EXPLAIN SELECT id, room FROM slot WHERE room = 10')"
mariadb shop -e 'ALTER TABLE slot ADD COLUMN extra INT, ALGORITHM=INSTANT; ALTER TABLE slot ADD INDEX (note), ALGORITHM=INPLACE, LOCK=NONE'
for algorithm in INSTANT INPLACE; do
  has "$algorithm" 'ERROR 1846' "$(mariadb shop -e "ALTER TABLE slot MODIFY room BIGINT NOT NULL, ALGORITHM=$algorithm" 2>&1 || true)"
done
