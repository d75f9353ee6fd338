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
mariadb -e 'SET GLOBAL log_bin_trust_function_creators = 1' 2>/dev/null || true
start_mariadb "$work/logging" --log-bin --server-id=1
mariadb <<'EOF'
CREATE DATABASE shop;
USE shop;
CREATE TABLE a (id INT PRIMARY KEY, n INT);
CREATE TABLE b (id INT PRIMARY KEY, n INT);
INSERT INTO a SELECT seq, seq FROM seq_1_to_1000;
INSERT INTO b SELECT seq, seq FROM seq_1_to_1000;
CREATE TRIGGER a_insert BEFORE INSERT ON a FOR EACH ROW SET NEW.n = 1;
CREATE PROCEDURE clean() DELETE FROM b;
CREATE EVENT nightly ON SCHEDULE EVERY 1 DAY DO DELETE FROM b;
CREATE USER 'shop_app'@'10.20.%' IDENTIFIED BY 'x';
EOF
mkdir "$work/backup"
sed "s#/backup#$work/backup#g" dump.sh >"$work/dump.sh"
bash "$work/dump.sh"
dump=$(gzip -dc "$work"/backup/shop-*.sql.gz)
has 'procedure' 'PROCEDURE `clean`' "$dump"
has 'event' 'EVENT `nightly`' "$dump"
has 'position' 'CHANGE MASTER TO MASTER_LOG_FILE' "$dump"
has 'accounts' 'shop_app' "$(gzip -dc "$work/backup/accounts.sql.gz")"
plain=$(mariadb-dump --single-transaction shop)
has 'triggers by default' 'a_insert' "$plain"
same 'no routines or events by default' 0 "$(grep -cE 'PROCEDURE|EVENT `' <<<"$plain" || true)"

# It loads again.
mariadb -e 'DROP DATABASE shop'
gzip -dc "$work"/backup/shop-*.sql.gz | mariadb
same 'restored' 1000 "$(mariadb shop -Ne 'SELECT COUNT(*) FROM b')"

# A dump cut off in the middle loads without an error, and is refused by the script's last check.
truncated=$(head -n $(($(wc -l <<<"$dump") / 2)) <<<"$dump")
same 'the last line is missing' 0 "$(tail -n 1 <<<"$truncated" | grep -c 'Dump completed' || true)"

# TRUNCATE after the snapshot, before the table is read.
{
  echo 'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ; START TRANSACTION WITH CONSISTENT SNAPSHOT; SELECT COUNT(*) FROM a; SELECT SLEEP(1); SELECT COUNT(*) FROM b;'
} | mariadb shop >"$work/snapshot" 2>&1 &
reader=$!
sleep 0.4
mariadb shop -e 'TRUNCATE b'
wait "$reader" || true
has 'definition changed' 'ERROR 1412|Table definition has changed' "$(cat "$work/snapshot")"
