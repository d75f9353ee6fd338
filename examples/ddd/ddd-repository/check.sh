#!/usr/bin/env bash
# needs: go postgresql
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"
# shellcheck source=/dev/null
source "$example/../../../tests/handbook/servers/postgresql.sh"

go mod edit -module example.com/billing
go vet ./...
go test -race ./...

data=$(mktemp -d)
trap 'rm -rf "$module" "$data"' EXIT
start_postgresql "$data/postgresql"
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
sql <<'SQL'
CREATE TABLE invoices (
    id      text PRIMARY KEY,
    status  text NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE invoice_lines (invoice_id text REFERENCES invoices, amount int NOT NULL);
INSERT INTO invoices VALUES ('i-1', 'open', 4);
INSERT INTO invoice_lines VALUES ('i-1', 10);
SQL
update="UPDATE invoices SET status = 'paid', version = version + 1
  WHERE id = 'i-1' AND version = 4"

# Two writers that loaded version 4: the second waits for the first and changes no row.
(psql -XAtq <<SQL
BEGIN;
$update;
SELECT pg_sleep(2);
COMMIT;
SQL
) >/dev/null &
for _ in $(seq 100); do
  [ "$(sql -c "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'")" = 0 ] || break
  sleep 0.05
done
same "the second writer" "UPDATE 0" "$(psql -XAt -c "$update")"
wait
same "one update" "paid 5" "$(sql -c "SELECT status || ' ' || version FROM invoices")"
same "a second run" "UPDATE 0" "$(psql -XAt -c "$update")"
has "a new one of the same ID" "duplicate key" \
  "$(fails insert psql -XAtq -c "INSERT INTO invoices VALUES ('i-1', 'open', 1)")"

# READ COMMITTED: root and lines, read in two statements, can be of two versions.
reader=$(psql -XAtq <<SQL
BEGIN ISOLATION LEVEL READ COMMITTED;
SELECT version FROM invoices;
\\! psql -XAtq -c "UPDATE invoices SET version = version + 1; UPDATE invoice_lines SET amount = 20"
SELECT amount FROM invoice_lines;
COMMIT;
SQL
)
same "an old root with new lines" "5 20" "$(xargs <<<"$reader")"
reader=$(psql -XAtq <<SQL
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT version FROM invoices;
\\! psql -XAtq -c "UPDATE invoices SET version = version + 1; UPDATE invoice_lines SET amount = 30"
SELECT amount FROM invoice_lines;
COMMIT;
SQL
)
same "of one version" "6 20" "$(xargs <<<"$reader")"
