#!/usr/bin/env bash
# needs: go postgresql
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
cp ./*  "$work"
cd "$work"
go mod init example 2>/dev/null
go vet ./...
go test -race -count=1 ./... >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }

sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
sql -c 'CREATE TABLE prices (sku text PRIMARY KEY, cents bigint NOT NULL)'
upsert=$(sed '/^--/d; s/;$//' "$work/upsert.sql")
run() { sql -c "PREPARE p AS $upsert" -c "EXECUTE p ('$1', '$2')"; }
run '{A,B}' '{10,20}'
run '{B,C}' '{25,30}'
same 'upserted' 'A=10 B=25 C=30' "$(sql -c "SELECT string_agg(sku || '=' || cents, ' ' ORDER BY sku) FROM prices")"
has 'duplicates' 'ON CONFLICT DO UPDATE command cannot affect row a second time' "$(run '{D,D}' '{1,2}' 2>&1 || true)"
