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
same 'keys that move' '8 -> 9 shards: modulo moves 88%, rendezvous 11%' "$(go run .)"
psql -XAtq -v ON_ERROR_STOP=1 -f map.sql >"$work/out"
same 'one bucket' db7 "$(cat "$work/out")"
same 'each server has its share' '8|1024|db8' "$(psql -XAtq -c "SELECT (SELECT count(DISTINCT shard) - 1 FROM shard_map), (SELECT count(*) FROM shard_map), (SELECT shard FROM shard_map WHERE bucket = 9)")"
same 'every ninth bucket' 114 "$(psql -XAtq -c 'SELECT count(*) FROM shard_map WHERE bucket % 9 = 0')"
