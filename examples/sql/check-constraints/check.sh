#!/usr/bin/env bash
# needs: postgresql mariadb
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# has WHAT PATTERN TEXT
has() {
  if ! grep -qE -- "$2" <<<"$3"; then
    printf '%s\nwanted: a line with %s\ngot:    %s\n' "$1" "$2" "$3" >&2
    exit 1
  fi
}

source ../../../tests/handbook/servers/postgresql.sh
start_postgresql "$work/postgresql"
source ../../../tests/handbook/servers/mariadb.sh
start_mariadb "$work/mariadb"
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
sql -f campaigns.sql
add="INSERT INTO campaigns (price_cents, starts_at, ends_at) VALUES"
sql -c "$add (0, '2026-01-02', NULL)"
has 'wrong order' 'violates check constraint "campaigns_end_after_start"' "$(sql -c "$add (0, '2026-01-02', '2026-01-01')" 2>&1 || true)"
has 'a name is invented' 'campaigns_price_cents_check' "$(sql -c "$add (-1, '2026-01-02', NULL)" 2>&1 || true)"
has 'list' 'campaigns_status_known' "$(sql -c "INSERT INTO campaigns (price_cents, status, starts_at) VALUES (1, 'x', now())" 2>&1 || true)"
sql -c "CREATE TABLE useless (status text CHECK (status IN ('draft', NULL)))" -c "INSERT INTO useless VALUES ('nonsense')"
has 'subquery' 'cannot use subquery in check constraint' "$(sql -c 'CREATE TABLE x (a int CHECK (a IN (SELECT 1)))' 2>&1 || true)"
# now() is accepted here, and hurts later; MariaDB rejects it.
sql -c "CREATE TABLE later (id int, at timestamptz CHECK (at > now()), note text)" -c "INSERT INTO later VALUES (1, now() + interval '300 ms')"
sleep 0.6
has 'an unrelated update fails' 'violates check constraint' "$(sql -c "UPDATE later SET note = 'x'" 2>&1 || true)"
mariadb -e 'CREATE DATABASE t'
has 'MariaDB' 'ERROR 1901' "$(mariadb t -e 'CREATE TABLE later (at DATETIME, CHECK (at > NOW()))' 2>&1 || true)"
has 'enforced' 'ERROR 4025' "$(mariadb t -e 'CREATE TABLE p (a INT CHECK (a >= 0)); INSERT INTO p VALUES (-1)' 2>&1 || true)"

sql -c "$add (200000000, '2026-01-02', NULL)"
has 'validation fails' 'is violated by some row' "$(sql -f large.sql 2>&1 || true)"
has 'an unrelated column' 'violates check constraint "campaigns_price_sane"' "$(sql -c "UPDATE campaigns SET status = 'live'" 2>&1 || true)"
sql -c 'DELETE FROM campaigns WHERE price_cents > 1000' -c 'ALTER TABLE campaigns VALIDATE CONSTRAINT campaigns_price_sane'
