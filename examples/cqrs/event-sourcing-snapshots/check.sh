#!/usr/bin/env bash
# needs: go postgresql
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"
# shellcheck source=/dev/null
source "$example/../../../tests/handbook/servers/postgresql.sh"

data=$(mktemp -d)
trap 'rm -rf "$module" "$data"' EXIT
start_postgresql "$data/postgresql"
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }

go vet .
go test -race .

sql -f snapshots.sql
# save VERSION SCHEMA STATE
save() {
  sql -c "PREPARE save (text, bigint, int, jsonb) AS $(cat save.sql)" \
    -c "EXECUTE save('a', $1, $2, '$3')"
}
kept() { sql -c "SELECT version || ' ' || schema_version || ' ' || state FROM snapshots"; }
save 200 2 1
save 200 2 1
same "a second run" "200 2 1" "$(kept)"
save 400 2 2
save 300 2 9
same "a slow writer loses" "400 2 2" "$(kept)"
save 350 3 3
same "a newer shape wins" "350 3 3" "$(kept)"
save 600 2 9
same "an old binary loses" "350 3 3" "$(kept)"
