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

sql -f checkpoints.sql
sql <<'SQL'
CREATE TABLE order_list (order_id bigint PRIMARY KEY, status text NOT NULL, changes int NOT NULL);
CREATE FUNCTION count_change() RETURNS trigger LANGUAGE plpgsql AS
  'BEGIN NEW.changes = OLD.changes + 1; RETURN NEW; END';
CREATE TRIGGER count_change BEFORE UPDATE ON order_list FOR EACH ROW EXECUTE FUNCTION count_change();
SQL
go vet ./...
go test -race .
