#!/usr/bin/env bash
# needs: postgresql mariadb
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

source ../../../tests/handbook/servers/postgresql.sh
start_postgresql "$work/postgresql"
source ../../../tests/handbook/servers/mariadb.sh
start_mariadb "$work/mariadb"
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
sql -f audit.sql
sql -c "INSERT INTO products VALUES (1, 150)" -c 'UPDATE products SET cents = 180'
sql -c 'BEGIN' -c 'UPDATE products SET cents = 999' -c 'ROLLBACK'
sql -c 'DELETE FROM products'
wanted='1|INSERT||{"id": 1, "cents": 150}
2|UPDATE|{"id": 1, "cents": 150}|{"id": 1, "cents": 180}
4|DELETE|{"id": 1, "cents": 180}|'
same 'the log' "$wanted" "$(sql -c 'SELECT id, op, old_row, new_row FROM product_audit ORDER BY id')"
sql -c 'INSERT INTO products VALUES (2, 1)' -c 'TRUNCATE products'
same 'TRUNCATE fires no delete trigger' 1 "$(sql -c "SELECT count(*) FROM product_audit WHERE op = 'DELETE'")"
sql -c "CREATE FUNCTION skip() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'" \
  -c 'CREATE TABLE gone (a int)' -c 'CREATE TRIGGER skip BEFORE INSERT ON gone FOR EACH ROW EXECUTE FUNCTION skip()'
same 'the row is gone, without an error' 'INSERT 0 0' "$(psql -XAt -c 'INSERT INTO gone VALUES (1)')"
sql -c "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no''; END'" \
  -c 'CREATE TABLE refuses (a int)' -c 'CREATE TRIGGER fail AFTER INSERT ON refuses FOR EACH ROW EXECUTE FUNCTION fail()'
sql -c 'INSERT INTO refuses VALUES (1)' 2>/dev/null && exit 1
same 'a failing trigger undoes the statement' 0 "$(sql -c 'SELECT count(*) FROM refuses')"
# A cascade fires triggers in PostgreSQL, not in MariaDB.
sql -c 'CREATE TABLE parent (id int PRIMARY KEY)' -c 'CREATE TABLE child (id int REFERENCES parent ON DELETE CASCADE)' -c 'CREATE TABLE log (id int)' \
  -c "CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO log VALUES (OLD.id); RETURN NULL; END'" \
  -c 'CREATE TRIGGER note AFTER DELETE ON child FOR EACH ROW EXECUTE FUNCTION note()' -c 'INSERT INTO parent VALUES (1)' -c 'INSERT INTO child VALUES (1)' -c 'DELETE FROM parent'
same 'PostgreSQL' 1 "$(sql -c 'SELECT count(*) FROM log')"
mariadb -e 'CREATE DATABASE t; USE t; CREATE TABLE parent (id INT PRIMARY KEY); CREATE TABLE child (id INT, FOREIGN KEY (id) REFERENCES parent (id) ON DELETE CASCADE); CREATE TABLE log (id INT); CREATE TRIGGER note AFTER DELETE ON child FOR EACH ROW INSERT INTO log VALUES (OLD.id); INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1); DELETE FROM parent'
same 'MariaDB' 0 "$(mariadb t -Ne 'SELECT COUNT(*) FROM log')"
