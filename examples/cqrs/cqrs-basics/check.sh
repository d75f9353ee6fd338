#!/usr/bin/env bash
# needs: go postgresql
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../../../tests/handbook/go.sh"
source "$here/../../../tests/handbook/servers/postgresql.sh"

go vet . && go test -race .

# The steps of the table, in one database.
start_postgresql "$module/postgresql"
sql() { psql -XAtqc "$1"; }
psql -XAtq -f schema.sql
sql "INSERT INTO lines VALUES (1, 'tea', 350), (1, 'cup', 900)"
same "the same tables: immediate" "1|Ada|1250" "$(sql 'SELECT * FROM order_list_live')"
same "in the same transaction: immediate" "1|Ada|1250" "$(sql 'SELECT * FROM order_list')"
psql -XAtq <<'SQL'
BEGIN;
INSERT INTO lines VALUES (1, 'pot', 2000);
ROLLBACK;
SQL
same "and undone together" "1|Ada|1250" "$(sql 'SELECT * FROM order_list')"

# Later: a view that is refreshed shows the old total until then.
sql "REFRESH MATERIALIZED VIEW order_list_later"
sql "INSERT INTO lines VALUES (1, 'spoon', 150)"
same "stale" 1250 "$(sql 'SELECT total_cents FROM order_list_later')"
same "current" 1400 "$(sql 'SELECT total_cents FROM order_list')"
sql "REFRESH MATERIALIZED VIEW order_list_later"
same "caught up" 1400 "$(sql 'SELECT total_cents FROM order_list_later')"
