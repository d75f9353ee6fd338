#!/usr/bin/env bash
# needs: postgresql
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# same WHAT WANTED GOT
same() {
  if [ "$2" != "$3" ]; then
    printf '%s\nwanted: %s\ngot:    %s\n' "$1" "$2" "$3" >&2
    exit 1
  fi
}

# has WHAT PATTERN TEXT
has() {
  if ! grep -qE -- "$2" <<<"$3"; then
    printf '%s\nwanted: a line with %s\ngot:    %s\n' "$1" "$2" "$3" >&2
    exit 1
  fi
}

source ../../../tests/handbook/servers/postgresql.sh
start_postgresql "$work/postgresql" listen_addresses=127.0.0.1 port=25431
export PGPORT=25431 PGCONNECT_TIMEOUT=5
psql -Xq -c "CREATE ROLE app LOGIN PASSWORD 'x'" -c 'CREATE DATABASE shop'
rules=$work/postgresql/data/pg_hba.conf
as_admin() { as_postgresql_user psql -XAtq "$@"; }
as_app() { PGPASSWORD=x psql -XAtq "host=127.0.0.1 user=app dbname=${1:-shop}" -c 'SELECT 1' 2>&1 || true; }

# The page's file, with a socket record first so that this check can go on.
write_rules() {
  { echo 'local all postgres trust'; cat; } >"$rules"
}
reload() {
  psql -XAtq -f reload.sql >"$work/reload"
  sleep 0.3
}

write_rules <pg_hba.conf
reload
has 'without TLS, hostssl records match nothing' 'hostssl record cannot match' "$(cat "$work/reload")"
has 'the last record rejects everybody' 'pg_hba.conf rejects connection for host "127.0.0.1".*no encryption' "$(as_app)"

# The first match decides: a correct password in a later record does not help.
printf 'host shop app 127.0.0.1/32 reject\nhost shop app 127.0.0.1/32 scram-sha-256\n' | write_rules
reload
has 'no fall-through' 'rejects connection' "$(as_app)"
printf 'host shop app 127.0.0.1/32 scram-sha-256\nhost shop app 127.0.0.1/32 trust\n' | write_rules
reload
same 'the password is accepted' 1 "$(as_app)"
has 'a failed password is not saved by a later record' 'password authentication failed' \
  "$(PGPASSWORD=wrong psql -X 'host=127.0.0.1 user=app dbname=shop' -c 'SELECT 1' 2>&1 || true)"
has 'another database has no record' 'no pg_hba.conf entry for host "127.0.0.1", user "app", database "postgres"' "$(as_app postgres)"

# 0.0.0.0/0 does not cover a socket; "all" does not cover physical replication.
printf 'host all all 0.0.0.0/0 reject\n' | write_rules
reload
has 'a socket is not covered' 'no pg_hba.conf entry' "$(psql -X -U app -d shop -c 'SELECT 1' 2>&1 || true)"
printf 'host all app 127.0.0.1/32 trust\n' | write_rules
reload
psql -Xq -c 'ALTER ROLE app REPLICATION'
has 'replication needs its keyword' 'no pg_hba.conf entry for replication connection' \
  "$(psql -X 'host=127.0.0.1 user=app replication=yes' -c IDENTIFY_SYSTEM 2>&1 || true)"

# A broken file keeps the old rules in a running server and stops a start.
printf 'host shop app 127.0.0.1/32 trust\nbroken line\n' | write_rules
psql -XAtq -f reload.sql >"$work/reload"
has 'the view shows the broken line' '3\|invalid connection type "broken"' "$(cat "$work/reload")"
sleep 0.3
same 'old rules hold' 1 "$(as_app)"
programs=$(postgresql_programs)
if (cd "$work/postgresql" && as_postgresql_user "$programs/pg_ctl" -D "$work/postgresql/data" -w restart) >"$work/restart" 2>&1; then
  echo 'the server restarted with a broken pg_hba.conf' >&2
  exit 1
fi
