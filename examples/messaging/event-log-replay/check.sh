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
sed '/^-- \$1, \$2/,$d' "$here/events.sql" | sql
query=$(sed -n '/^SELECT written_by/,/;$/p' "$here/events.sql")
read_after() { sql -c "PREPARE next_events (xid8, bigint) AS $query" -c "EXECUTE next_events('$1', $2)" | cut -d'|' -f1-3; }

# Two sessions, step by step: B draws its transaction ID first and its position last; A comes between and commits last.
mkfifo "$work/A" "$work/B"
sql <"$work/A" >"$work/A.out" 2>&1 &
sql <"$work/B" >"$work/B.out" 2>&1 &
exec 5>"$work/A" 6>"$work/B"
step=0
session() { # NAME DESCRIPTOR SQL: returns when it has run
  step=$((step + 1))
  printf '%s\n\\echo step %s\n' "$3" "$step" >&"$2"
  for _ in $(seq 200); do
    if grep -qx "step $step" "$work/$1.out"; then return; fi
    sleep 0.05
  done
  cat "$work/$1.out"
  exit 1
}
append() { echo "INSERT INTO events (stream, version, type, data) VALUES ('$1', 1, '$1', '{}');"; }
session B 6 "BEGIN; SELECT pg_current_xact_id();"
session A 5 "BEGIN; $(append A)"
session B 6 "$(append B) COMMIT;"
first=$(read_after 0 0)
by_position=$(sql -c "SELECT max(position) FROM events")
session A 5 "COMMIT;"
exec 5>&- 6>&-
wait
[ "$(cut -d'|' -f2,3 <<<"$first")" = "2|B" ] || { echo "while A runs, the reader sees: $first, want position 2 of B"; exit 1; }
next=$(read_after "$(cut -d'|' -f1 <<<"$first")" 2)
[ "$(cut -d'|' -f2,3 <<<"$next")" = "1|A" ] || { echo "after A has committed, the pair leads to: $next, want position 1 of A"; exit 1; }
lost=$(sql -c "SELECT count(*) FROM events WHERE position > $by_position")
[ "$lost" = 0 ] || { echo "a checkpoint by position alone would have found A, too"; exit 1; }
