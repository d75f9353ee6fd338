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
mariadb -e 'CREATE DATABASE t'
mariadb t -f -N <login.sql >"$work/out" 2>&1 || true
has 'address' "ERROR 1292 .*Incorrect inet6 value: 'not-an-ip'" "$(cat "$work/out")"
has 'document' 'ERROR 4025 .*CONSTRAINT `login.details` failed' "$(cat "$work/out")"
sql() { mariadb t -Ne "$1" 2>&1 || true; }
has 'plain IPv4' 'ERROR 1292' "$(sql "INSERT INTO login (addr, state) VALUES ('192.0.2.7', 'ok')")"
sql "INSERT INTO login (addr, v4, details, state) VALUES ('::ffff:192.0.2.7', '192.0.2.7', '{\"a\": 1, \"a\": 2}', 'ok'), ('2001:db8::5', NULL, NULL, 'ok')"
same 'a range of the index' 'range addr' "$(sql "EXPLAIN SELECT addr FROM login WHERE addr BETWEEN '2001:db8::' AND '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'" | awk '{print $4, $6}')"
same 'network order' $'10.0.0.9\n10.0.0.10' "$(sql "SELECT a FROM (SELECT CAST('10.0.0.10' AS INET4) AS a UNION SELECT CAST('10.0.0.9' AS INET4)) AS x ORDER BY a")"
same 'duplicates survive' '{"a": 1, "a": 2}' "$(sql 'SELECT details FROM login WHERE details IS NOT NULL')"
has 'text with a check' 'longtext.*json_valid' "$(sql 'SHOW CREATE TABLE login')"
same 'at the end' '' "$(sql "ALTER TABLE login MODIFY state ENUM('ok', 'failed', 'late') NOT NULL, ALGORITHM=INSTANT")"
has 'in another order' 'ERROR 1846' "$(sql "ALTER TABLE login MODIFY state ENUM('failed', 'ok', 'late') NOT NULL, ALGORITHM=INSTANT")"
has 'unsigned' 'ERROR 1690' "$(sql 'SELECT CAST(1 AS UNSIGNED) - CAST(2 AS UNSIGNED)')"
same 'seven is not TRUE' $'7\t0' "$(sql 'CREATE TABLE flags (f BOOLEAN); INSERT INTO flags VALUES (7); SELECT f, f = TRUE FROM flags')"
has 'year' 'ERROR 1264' "$(sql 'CREATE TABLE years (y YEAR); INSERT INTO years VALUES (1900)')"
has 'compressed' "ERROR 4097|can't be used in key" "$(sql 'CREATE TABLE texts (t TEXT COMPRESSED, KEY (t(10)))')"
sql "CREATE TABLE agents (details JSON, agent VARCHAR(80) AS (JSON_VALUE(details, '\$.agent')), KEY (agent)); INSERT INTO agents (details) VALUES ('{\"agent\": \"x\"}')"
same 'index of a generated column' agent "$(sql "EXPLAIN SELECT * FROM agents WHERE agent = 'x'" | cut -f 6)"
