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
claim=$(go run .)
settle=$(sed -n '/query = `UPDATE jobs/,/`$/p' work.go | sed 's/.*`UPDATE/UPDATE/; s/`$//')

. "$here/../../../tests/handbook/servers/postgresql.sh"
start_postgresql "$work/pg"
sql() { psql -qAtX -v ON_ERROR_STOP=1 "$@"; }
# Waits until another session sleeps, with what it has locked.
holding() {
  for _ in $(seq 200); do
    if [ "$(sql -c "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active'")" != 0 ]; then return; fi
    sleep 0.05
  done
  echo "no other session holds its locks"
  exit 1
}
sql -f "$here/jobs.sql"
sql -c "INSERT INTO jobs (kind, payload, run_at) VALUES ('a', '{}', now() - interval '2 s'), ('b', '{}', now() - interval '1 s')"

# Two workers at once take different jobs, without waiting for each other.
sql -c "BEGIN" -c "$claim" -c "SELECT pg_sleep(3)" -c "COMMIT" >"$work/first" &
holding
second=$(sql -c "SET statement_timeout = '2s'" -c "$claim" | cut -d'|' -f2)
wait $!
first=$(head -1 "$work/first" | cut -d'|' -f2)
[ "$first$second" = ab ] || { echo "claimed: $first and $second"; exit 1; }
[ -z "$(sql -c "$claim")" ] || { echo "a leased job was claimed again"; exit 1; }

# The lease of a crashed worker expires; the worker that wakes up later settles nothing.
sql -c "UPDATE jobs SET run_at = now() WHERE kind = 'a'"
[ "$(sql -c "$claim" | cut -d'|' -f2,4)" = "a|2" ] || { echo "an expired lease was not claimed"; exit 1; }
id=$(sql -c "SELECT id FROM jobs WHERE kind = 'a'")
[ "$(psql -AtX -c "DELETE FROM jobs WHERE id = $id AND attempts = 1")" = "DELETE 0" ] || { echo "a stale worker deleted the job"; exit 1; }

# A failure waits 5 s * 2^attempts; the eighth is the last.
sql -c "PREPARE settle (bigint, int, text) AS $settle" -c "EXECUTE settle($id, 2, 'boom')"
row=$(sql -c "SELECT state, last_error, round(extract(epoch FROM run_at - now())) FROM jobs WHERE id = $id")
[ "$row" = "ready|boom|20" ] || { echo "after the second failure: $row"; exit 1; }
sql -c "UPDATE jobs SET attempts = 7, run_at = now() WHERE id = $id"
sql -c "$claim" >/dev/null
sql -c "PREPARE settle (bigint, int, text) AS $settle" -c "EXECUTE settle($id, 8, 'boom')"
[ "$(sql -c "SELECT state FROM jobs WHERE id = $id")" = dead ] || { echo "not dead after eight attempts"; exit 1; }
# A job that kills its worker is not claimed a ninth time.
sql -c "UPDATE jobs SET state = 'ready', run_at = now(), attempts = 8"
[ -z "$(sql -c "$claim")" ] || { echo "claimed a ninth time"; exit 1; }
