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
mkdir postgresql
cp "$example/../postgresql.go" postgresql/

sql -f events.sql
go vet ./...
go test -race .
