#!/usr/bin/env bash
# needs: go postgresql mariadb
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
cp ./*  "$work"
cd "$work"
go mod init example 2>/dev/null
go vet ./...
go test -race -count=1 ./... >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }

execute="EXPLAIN EXECUTE by_state('done');"
plans=$(sed "0,/^EXPLAIN/s/^EXPLAIN.*/$execute $execute $execute $execute $execute/" "$work/generic.sql" | psql -XAtq | grep -E 'Scan')
same 'five custom, one generic, one forced custom' 'Seq Seq Seq Seq Seq Index Seq' "$(awk '{print $1}' <<<"$plans" | paste -sd ' ')"
has 'half of all rows' 'Index Scan .*rows=100000' "$plans"
failed="EXPLAIN EXECUTE by_state('failed');"
plans=$(
  {
    echo 'PREPARE by_state (text) AS SELECT * FROM orders WHERE state = $1;'
    echo "$failed $failed $failed $failed $failed $failed"
  } | psql -XAtq
)
same 'the rare value keeps custom plans' 6 "$(grep -c "= 'failed'" <<<"$plans")"

# MariaDB counts what is never closed.
mariadb -e 'SET GLOBAL max_prepared_stmt_count = 2'
has 'too many' "Can't create more than max_prepared_stmt_count statements" \
  "$(mariadb -e "PREPARE a FROM 'SELECT 1'; PREPARE b FROM 'SELECT 1'; PREPARE c FROM 'SELECT 1'" 2>&1 || true)"
