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
# asleep: waits until a session sleeps with its locks; awake ends it.
asleep() {
  local i
  for ((i = 0; i < 150; i++)); do
    [ "$(sql -c "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'")" = 0 ] || return 0
    sleep 0.1
  done
  echo 'no session holds its locks' >&2
  return 1
}
awake() {
  sql -c "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'" >/dev/null
}
sql -c 'CREATE TABLE order_lines (product_id int, amount_cents bigint)' -c 'CREATE TABLE sales_by_product (product_id int PRIMARY KEY, total_cents bigint, line_count bigint)' -f summary.sql
sql -c 'INSERT INTO order_lines VALUES (1, 10), (1, 20), (2, 5)' -c 'INSERT INTO order_lines VALUES (1, 70)'
same 'always current' '1=100/3 2=5/1' "$(sql -c "SELECT string_agg(product_id || '=' || total_cents || '/' || line_count, ' ' ORDER BY product_id) FROM sales_by_product")"
# Two inserts of different rows meet in one group.
(psql -XAtq -c 'BEGIN; INSERT INTO order_lines VALUES (1, 1); SELECT pg_sleep(30)' >/dev/null 2>&1 || true) &
asleep
has 'the hot row' 'lock timeout' "$(sql -c "SET lock_timeout = '300ms'" -c 'INSERT INTO order_lines VALUES (1, 1)' 2>&1 || true)"
same 'another group is free' '' "$(sql -c "SET lock_timeout = '300ms'" -c 'INSERT INTO order_lines VALUES (2, 1)')"
awake
