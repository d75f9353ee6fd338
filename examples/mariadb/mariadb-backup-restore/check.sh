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
# Debian packages the tool apart from the server.
if ! command -v mariadb-backup >/dev/null; then
  echo 'missing: mariadb-backup (Debian: apt-get install mariadb-backup)' >&2
  exit 1
fi
start_mariadb "$work/server" --log-bin="$work/archive-bin" --server-id=1 --binlog-format=ROW
server=$!
mkdir "$work/backup"
connect="--defaults-file=$MYSQL_HOME/my.cnf --datadir=$work/server/data --user=root --socket=$MARIADB_SOCKET"
mariadb -e 'CREATE DATABASE shop; CREATE TABLE shop.orders (id INT PRIMARY KEY); INSERT INTO shop.orders VALUES (1)'

# The page's commands, with this server's folders.
sed -e "s#/backup#$work/backup#g" -e "s#^mariadb-backup --backup --user=backup#mariadb-backup $connect --backup#" backup.sh >"$work/backup.sh"
sed -n '1,/--parallel/p' "$work/backup.sh" >"$work/full.sh"
sed '/target-dir=.*full --parallel/d' "$work/backup.sh" >"$work/increment.sh"
bash "$work/full.sh" >"$work/log" 2>&1 || { tail -5 "$work/log" >&2; exit 1; }
mariadb -e 'INSERT INTO shop.orders VALUES (2)'
bash "$work/increment.sh" >"$work/log" 2>&1 || { tail -5 "$work/log" >&2; exit 1; }
start=$(tail -n 1 "$work/log" | awk '{print $3}')
has 'the GTID of the copy' '^0-1-[0-9]+$' "$start"
mariadb -e 'INSERT INTO shop.orders VALUES (3)'
good=$(mariadb -Ne 'SELECT @@gtid_binlog_pos')
mariadb -e 'DROP TABLE shop.orders; CREATE TABLE shop.later (id INT)'
same 'the copy is one change behind' $((${good##*-} - 1)) "${start##*-}"

# Restore into another folder.
for step in "--prepare --target-dir=$work/backup/full" "--prepare --target-dir=$work/backup/full --incremental-dir=$work/backup/inc1" \
  "--copy-back --target-dir=$work/backup/full --datadir=$work/restored"; do
  # shellcheck disable=SC2086 # words of the step
  mariadb-backup --no-defaults $step >"$work/log" 2>&1 || { tail -5 "$work/log" >&2; exit 1; }
done
MYSQL_HOME=$work/server mariadb -e 'FLUSH BINARY LOGS'
mkdir "$work/second"
printf '[client]\nuser = root\nsocket = %s\n' "$work/second/socket" >"$work/second/my.cnf"
PATH=$PATH:/usr/sbin mariadbd --no-defaults --user="$(id -un)" --datadir="$work/restored" --socket="$work/second/socket" --skip-networking >"$work/second/log" 2>&1 &
second=$!
trap 'kill -KILL $second $server 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
export MYSQL_HOME=$work/second
for ((i = 0; i < 100; i++)); do
  ! mariadb-admin ping >/dev/null 2>&1 || break
  sleep 0.1
done
same 'the increment is there' '1 2' "$(mariadb -Ne 'SELECT id FROM shop.orders ORDER BY 1' | paste -sd ' ' -)"
has 'the accident is found' 'GTID 0-1-' "$(mariadb-binlog "$work"/archive-bin.0000* | grep -i -B 16 'drop table')"
mariadb-binlog --start-position="$start" --stop-position="$good" "$work"/archive-bin.0000* | mariadb
same 'replayed up to the accident' '1 2 3' "$(mariadb -Ne 'SELECT id FROM shop.orders ORDER BY 1' | paste -sd ' ' -)"
same 'and not beyond' orders "$(mariadb shop -Ne 'SHOW TABLES')"
