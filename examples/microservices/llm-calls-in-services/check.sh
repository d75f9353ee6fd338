#!/usr/bin/env bash
# needs: go postgresql
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go vet . && go test -race .

source "$example/../../../tests/handbook/servers/postgresql.sh"
start_postgresql "$module/postgresql"
sql() { psql -XAt -v ON_ERROR_STOP=1 "$@"; }
sql -q -c 'CREATE TABLE token_budgets (tenant text PRIMARY KEY, left_over bigint NOT NULL)' -c "INSERT INTO token_budgets VALUES ('acme', 10000)"
reserved=$(for _ in $(seq 20); do psql -XAt -c "$(cat budget.sql)" & done | grep -c 'UPDATE 1' || true)
same "of 20 at once" 11 "$reserved"
same "left over" 100 "$(sql -c 'SELECT left_over FROM token_budgets')"
