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

sql -c 'CREATE EXTENSION pg_stat_statements'
has 'needs preloading' 'must be loaded via .?shared_preload_libraries' "$(sql -c 'TABLE pg_stat_statements' 2>&1 || true)"

start_postgresql "$work/preloaded" shared_preload_libraries=pg_stat_statements
sql -f notes.sql
sql -f statements.sql >"$work/statements"
has 'statistics' 'CREATE TABLE notes' "$(cat "$work/statements")"
has 'trigrams' 'Bitmap Index Scan on notes_body_trgm' \
  "$(sql -c 'SET enable_seqscan = off' -c "EXPLAIN SELECT id FROM notes WHERE body ILIKE '%refund%'")"

sql -c 'CREATE ROLE dev' -c 'GRANT CREATE ON DATABASE postgres TO dev' -c 'DROP EXTENSION pg_trgm CASCADE' 2>/dev/null
sql -c 'SET ROLE dev' -c 'CREATE EXTENSION pg_trgm'
has 'not trusted' 'permission denied to create extension' "$(sql -c 'SET ROLE dev' -c 'CREATE EXTENSION postgres_fdw' 2>&1 || true)"

sql -c 'CREATE EXTENSION citext' -c 'CREATE TABLE users (email citext, name text)'
has 'in use' 'cannot drop extension citext because other objects depend on it' "$(sql -c 'DROP EXTENSION citext' 2>&1 || true)"
sql -c 'DROP EXTENSION citext CASCADE' 2>/dev/null
same 'the column is gone' name "$(sql -c "SELECT string_agg(column_name, ',') FROM information_schema.columns WHERE table_name = 'users'")"
