#!/usr/bin/env bash
# needs: go postgresql
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/go"
cp "$here"/*.go "$work/go"
cd "$work/go"
go mod init example >/dev/null 2>&1
go vet .
go test -race -count=1 . >out 2>&1 || { cat out; exit 1; }

. "$here/../../../tests/handbook/servers/postgresql.sh"
start_postgresql "$work/pg"
sql() { psql -qAtX -v ON_ERROR_STOP=1 "$@"; }
sql -f "$here/tables.sql"
sql -c "INSERT INTO shipments VALUES (4711, 'new', 1)"

# The statements of the handler, as they are in it, one transaction a message. Prints how many actions are recorded.
awk '/ExecContext\(ctx, `/ { sub(/.*`/, ""); on = 1 } on { line = $0; end = sub(/`.*/, "", line); print line; if (end) { print ";"; on = 0 } }' \
  handler.go >"$work/statements.sql"
[ "$(grep -c '^;' "$work/statements.sql")" = 3 ] || { cat "$work/statements.sql"; exit 1; }
deliver() { # ID VERSION
  awk -v id="$1" -v version="$2" 'BEGIN { RS = ";\n" } NF {
      if (/INSERT INTO inbox/) { gsub(/\$1/, "'\''" id "'\''") }
      else if (/UPDATE shipments/) { gsub(/\$1/, "4711"); gsub(/\$2/, version) }
      else { gsub(/\$1/, "'\''" id "'\''"); gsub(/\$2/, "4711") }
      print $0 ";" }' "$work/statements.sql" >"$work/one.sql"
  sql -1 -f "$work/one.sql"
}
deliver 0192f0c1-7c1e-7b3a-9d55-0c7f6f1f2a10 3
row=$(sql -c "SELECT status, version FROM shipments")
[ "$row" = "ready|3" ] || { echo "after version 3: $row"; exit 1; }
claim="INSERT INTO inbox (consumer, message_id) VALUES ('shipping', '0192f0c1-7c1e-7b3a-9d55-0c7f6f1f2a10') ON CONFLICT DO NOTHING"
[ "$(psql -AtX -c "$claim")" = "INSERT 0 0" ] || { echo "a duplicate is not recognized by the row count"; exit 1; }
stale="UPDATE shipments SET status = 'old', version = 2 WHERE order_id = 4711 AND version < 2"
[ "$(psql -AtX -c "$stale")" = "UPDATE 0" ] || { echo "a stale event changed the row"; exit 1; }
