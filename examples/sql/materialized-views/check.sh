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
sql <<'EOF'
CREATE TABLE sales (sold_at timestamptz, cents int);
CREATE TABLE refreshes (name text PRIMARY KEY, at timestamptz);
INSERT INTO sales SELECT timestamptz '2026-01-01 00:00Z' + n * interval '1 minute', 1 FROM generate_series(0, 2879) AS n;
EOF
sql -f daily.sql
same 'two days' '2|2880' "$(sql -c 'SELECT count(*), sum(cents) FROM daily_sales')"
sql -c "INSERT INTO sales VALUES ('2026-01-01 12:00Z', 100)"
same 'stale' 2880 "$(sql -c 'SELECT sum(cents) FROM daily_sales')"
# Readers are blocked by a plain refresh, not by the concurrent one.
reader() { sql -c "SET lock_timeout = '300ms'" -c 'SELECT sum(cents) FROM daily_sales' 2>&1 || true; }
(psql -XAtq -c 'BEGIN' -c 'REFRESH MATERIALIZED VIEW CONCURRENTLY daily_sales' -c 'SELECT pg_sleep(30)' >/dev/null 2>&1 || true) &
asleep
same 'old content' 2880 "$(reader)"
awake
sql -c 'REFRESH MATERIALIZED VIEW CONCURRENTLY daily_sales'
same 'fresh' 2980 "$(reader)"
(psql -XAtq -c 'BEGIN' -c 'REFRESH MATERIALIZED VIEW daily_sales' -c 'SELECT pg_sleep(30)' >/dev/null 2>&1 || true) &
asleep
has 'blocked' 'lock timeout' "$(reader)"
awake
sql -c 'DROP INDEX daily_sales_day'
has 'needs the index' 'cannot refresh materialized view "public.daily_sales" concurrently' "$(sql -c 'REFRESH MATERIALIZED VIEW CONCURRENTLY daily_sales' 2>&1 || true)"
sql -c 'CREATE MATERIALIZED VIEW empty AS SELECT 1 AS a WITH NO DATA'
has 'not populated' 'has not been populated' "$(sql -c 'TABLE empty' 2>&1 || true)"
has 'not writable' 'cannot change materialized view' "$(sql -c 'DELETE FROM daily_sales' 2>&1 || true)"
sql -c 'CREATE TABLE sales_by_day (day date PRIMARY KEY, orders int, cents int)' -f summary.sql -f summary.sql
same 'summary' '2|9800' "$(sql -c 'SELECT orders, cents FROM sales_by_day')"
