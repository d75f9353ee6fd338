#!/usr/bin/env bash
# needs: postgresql
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
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
sql -c 'CREATE TABLE products (id int PRIMARY KEY, price_cents int)' -c 'CREATE TABLE price_log (product_id int, old_cents int, new_cents int)' -f log.sql
sql -c 'INSERT INTO products SELECT n, n FROM generate_series(1, 1000) AS n' -c 'UPDATE products SET price_cents = price_cents + (id % 2)'
same 'one statement, only changed prices' 500 "$(sql -c 'SELECT count(*) FROM price_log')"
has 'its share in the plan' 'Trigger products_90_price_log: time=' "$(sql -c 'BEGIN' -c 'EXPLAIN ANALYZE UPDATE products SET price_cents = 0' -c 'ROLLBACK')"
has 'column list and transition tables' 'transition tables cannot be specified for triggers with column lists' \
  "$(sql -c 'CREATE TRIGGER x AFTER UPDATE OF price_cents ON products REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION log_price_changes()' 2>&1 || true)"
sql -c 'SET session_replication_role = replica' -c 'UPDATE products SET price_cents = 7'
same 'skipped' 500 "$(sql -c 'SELECT count(*) FROM price_log')"

# Statement level costs less than row level.
sql <<'EOF'
CREATE TABLE log (id int);
CREATE FUNCTION each() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO log VALUES (NEW.id); RETURN NULL; END';
CREATE FUNCTION every() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO log SELECT id FROM n; RETURN NULL; END';
CREATE TABLE plain (id int);
CREATE TABLE by_row (id int);
CREATE TABLE by_statement (id int);
CREATE TRIGGER t AFTER INSERT ON by_row FOR EACH ROW EXECUTE FUNCTION each();
CREATE TRIGGER t AFTER INSERT ON by_statement REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION every();
EOF
milliseconds() { sql -c "EXPLAIN ANALYZE INSERT INTO $1 SELECT generate_series(1, 100000)" | sed -nE 's/Execution Time: ([0-9]+).*/\1/p'; }
plain=$(milliseconds plain) statement=$(milliseconds by_statement) row=$(milliseconds by_row)
same "row level is the slowest ($plain, $statement, $row)" yes "$([ "$row" -gt "$statement" ] && [ "$row" -gt $((plain * 2)) ] && echo yes)"

# A BEFORE INSERT trigger fires although nothing is inserted.
sql -c "CREATE FUNCTION say() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE NOTICE ''fired''; RETURN NEW; END'" -c 'CREATE TRIGGER say BEFORE INSERT ON products FOR EACH ROW EXECUTE FUNCTION say()'
has 'fired' 'NOTICE:  fired' "$(sql -c 'INSERT INTO products VALUES (1, 1) ON CONFLICT DO NOTHING' 2>&1)"
# Recursion.
sql -c 'CREATE TABLE loop (a int)' -c 'INSERT INTO loop VALUES (1)' -c "CREATE FUNCTION again() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN UPDATE loop SET a = a + 1; RETURN NULL; END'" -c 'CREATE TRIGGER again AFTER UPDATE ON loop FOR EACH ROW EXECUTE FUNCTION again()'
has 'recursion' 'stack depth limit exceeded' "$(sql -c 'UPDATE loop SET a = 0' 2>&1 || true)"
