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
start_mariadb "$work/primary" --log-bin --server-id=1 --binlog-format=ROW
primary_home=$MYSQL_HOME primary_port=$MARIADB_PORT
start_mariadb "$work/replica" --log-bin --server-id=2 --read-only=ON
replica_home=$MYSQL_HOME
on_primary() { MYSQL_HOME=$primary_home mariadb "$@"; }
on_replica() { MYSQL_HOME=$replica_home mariadb "$@"; }
on_primary -e "CREATE USER repl@'127.0.0.1' IDENTIFIED BY 'x'; GRANT REPLICATION REPLICA ON *.* TO repl@'127.0.0.1'; CREATE DATABASE shop; USE shop; CREATE TABLE a (id INT PRIMARY KEY, n INT); INSERT INTO a SELECT seq, seq FROM seq_1_to_100"

# The consistent copy records its position.
(cd "$work" && MYSQL_HOME=$primary_home bash "$OLDPWD/position.sh" >"$work/position")
position=$(sed -nE "s/.*gtid_slave_pos='([^']+)'.*/\1/p" "$work/position" | head -n 1)
has 'GTID' '^0-1-[0-9]+$' "$position"
on_replica <"$work/full.sql"
on_replica -e "SET GLOBAL gtid_slave_pos = '$position'; CHANGE MASTER TO MASTER_HOST = '127.0.0.1', MASTER_PORT = $primary_port, MASTER_USER = 'repl', MASTER_PASSWORD = 'x', MASTER_USE_GTID = slave_pos; START REPLICA"
on_primary -e 'INSERT INTO shop.a VALUES (101, 1)'
gtid=$(on_primary -Ne 'SELECT @@gtid_binlog_pos')
same 'the replica arrives' 0 "$(on_replica -Ne "SELECT MASTER_GTID_WAIT('$gtid', 5)")"
same 'applied' 101 "$(on_replica -Ne 'SELECT COUNT(*) FROM shop.a')"
status=$(on_replica -e 'SHOW REPLICA STATUS\G')
has 'I/O thread' 'Slave_IO_Running: Yes' "$status"
has 'SQL thread' 'Slave_SQL_Running: Yes' "$status"

# Read-only for ordinary users; a stray write of an administrator stops the applier later.
on_replica -e "CREATE USER app@'127.0.0.1' IDENTIFIED BY 'x'; GRANT ALL ON shop.* TO app@'127.0.0.1'"
has 'read-only' 'ERROR 1290' "$(mariadb --no-defaults -h 127.0.0.1 -P "$MARIADB_PORT" -u app -px shop -e 'INSERT INTO a VALUES (102, 1)' 2>&1 || true)"
on_replica -e 'INSERT INTO shop.a VALUES (200, 1)'
on_primary -e 'INSERT INTO shop.a VALUES (200, 1)'
for ((i = 0; i < 50; i++)); do
  status=$(on_replica -e 'SHOW REPLICA STATUS\G')
  ! grep -q 'Slave_SQL_Running: No' <<<"$status" || break
  sleep 0.1
done
has 'stopped' 'Last_SQL_Errno: 1062' "$status"
has 'NULL when a thread is down' 'Seconds_Behind_Master: NULL' "$status"

# Promotion.
on_replica -e 'STOP REPLICA; RESET REPLICA ALL; SET GLOBAL read_only = OFF'
mariadb --no-defaults -h 127.0.0.1 -P "$MARIADB_PORT" -u app -px shop -e 'INSERT INTO a VALUES (300, 1)'
