#!/usr/bin/env bash
# needs: go postgresql
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../../../tests/handbook/go.sh"
source "$here/../../../tests/handbook/servers/postgresql.sh"

go vet . && go test -race .

# ChargeCard, repeated after a timeout, and by two at the same time.
start_postgresql "$module/postgresql"
sql() { psql -XAtqc "$1"; }
sql "CREATE TABLE commands (id text PRIMARY KEY); CREATE TABLE charges (command_id text NOT NULL, cents bigint NOT NULL)"
charge() {
  sql "WITH once AS (INSERT INTO commands VALUES ('$1') ON CONFLICT DO NOTHING RETURNING id)
       INSERT INTO charges SELECT id, 500 FROM once"
}
charge c-1
charge c-1
same "the second is recognized" 1 "$(sql 'SELECT count(*) FROM charges')"
workers=()
for _ in 1 2 3 4 5 6; do
  charge c-2 &
  workers+=($!)
done
wait "${workers[@]}"
same "one of six at once" 1 "$(sql "SELECT count(*) FROM charges WHERE command_id = 'c-2'")"

# Marker and change are in one transaction: a failed change leaves no marker behind.
printf '%s\n' BEGIN\; "INSERT INTO commands VALUES ('c-3');" "INSERT INTO charges VALUES ('c-3', NULL);" COMMIT\; |
  psql -XAtq 2>/dev/null || true
same "no marker" 0 "$(sql "SELECT count(*) FROM commands WHERE id = 'c-3'")"
charge c-3
same "so the repeat is carried out" 1 "$(sql "SELECT count(*) FROM charges WHERE command_id = 'c-3'")"
