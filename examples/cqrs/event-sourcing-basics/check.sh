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
same "the balance then and now" "100 70" "$(go run .)"

sql -f events.sql
insert="INSERT INTO events VALUES ('account-1', 7, 'withdrawn', '{\"cents\": 30}')"
sql -c "$insert"
has "the second writer of a version" "duplicate key" "$(fails insert psql -XAtq -c "$insert")"
