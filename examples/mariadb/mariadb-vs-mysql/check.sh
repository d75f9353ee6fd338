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
start_mariadb "$work/mariadb" --log-bin --server-id=1
sql() { mariadb -N shop -e "$1" 2>&1 || true; }
mariadb -e 'CREATE DATABASE shop'
version=$(mariadb -N -e 'SELECT VERSION()')
# since VERSION: the server is of that version or newer
since() { [ "$(printf '%s\n%s\n' "$1" "${version%%-*}" | sort -V | head -n 1)" = "$1" ]; }

# JSON is text with a validity check.
sql 'CREATE TABLE docs (id int PRIMARY KEY, doc json)'
has 'an alias' 'longtext.*json_valid' "$(sql 'SHOW CREATE TABLE docs')"
sql "INSERT INTO docs VALUES (1, '{\"name\": \"tea\"}')"
has 'checked' 'ERROR 4025|CONSTRAINT' "$(sql "INSERT INTO docs VALUES (2, '{')")"
same 'JSON_VALUE' tea "$(sql "SELECT JSON_VALUE(doc, '\$.name') FROM docs")"
since 12.4 || has 'no ->>' 'ERROR 1064' "$(sql "SELECT doc->>'\$.name' FROM docs")"

# The collation of a dump from MySQL 8.
dump=$(sql 'CREATE TABLE t (a varchar(9)) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci')
since 11.4.5 || has 'unknown' "Unknown collation: 'utf8mb4_0900_ai_ci'" "$dump"
! since 11.6 || has 'default' uca1400_ai_ci "$(mariadb -N -e 'SELECT @@global.collation_server')"

# GTID: domain-server-sequence.
has 'GTID' '^0-1-[0-9]+$' "$(mariadb -N -e 'SELECT @@gtid_binlog_pos')"

# Accounts.
sql "CREATE USER app@localhost IDENTIFIED BY 'secret'"
has 'default plugin' mysql_native_password "$(sql "SELECT plugin FROM mysql.user WHERE user = 'app'")"

# What MySQL lacks.
same 'RETURNING' 7 "$(sql 'CREATE TABLE r (id int PRIMARY KEY); INSERT INTO r VALUES (7) RETURNING id')"
same 'a sequence' 1 "$(sql 'CREATE SEQUENCE s; SELECT NEXTVAL(s)')"
same 'types' '::1' "$(sql "CREATE TABLE hosts (ip inet6, id uuid DEFAULT UUID()); INSERT INTO hosts (ip) VALUES ('::1'); SELECT ip FROM hosts")"
has 'Aria' Aria "$(sql 'SHOW ENGINES')"
sql 'CREATE TABLE price (id int PRIMARY KEY, cents int) WITH SYSTEM VERSIONING; INSERT INTO price VALUES (1, 100)'
sleep 1
before=$(sql 'SELECT NOW(6)')
sleep 0.1
sql 'UPDATE price SET cents = 120'
same 'as of' '100 120' "$(echo $(sql "SELECT cents FROM price FOR SYSTEM_TIME AS OF TIMESTAMP '$before'; SELECT cents FROM price"))"
