#!/usr/bin/env bash
# needs: go postgresql
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

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

# A session that does nothing inside its transaction is found, and ended by the setting.
(echo 'BEGIN; SELECT 1;'; sleep 10) | psql -XAtq >/dev/null 2>&1 &
for ((i = 0; i < 150; i++)); do
  [ -z "$(psql -XAtq -f "$work/idle.sql")" ] || break
  sleep 0.1
done
has 'found' 'idle in transaction' "$(psql -XAtq -f "$work/idle.sql")"
has 'ended' 'idle-in-transaction timeout' \
  "$( (echo 'SET idle_in_transaction_session_timeout = 200; BEGIN; SELECT 1;'; sleep 1; echo 'SELECT 2;') | psql -XAtq 2>&1 || true)"
