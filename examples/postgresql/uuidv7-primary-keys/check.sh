#!/usr/bin/env bash
# needs: postgresql
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# at_least WHAT LEAST GOT
at_least() { awk -v least="$2" -v got="$3" 'BEGIN { exit !(got >= least) }' || { echo "$1: wanted at least $2, got $3" >&2; exit 1; }; }

source ../../../tests/handbook/servers/postgresql.sh
start_postgresql "$work/postgresql" autovacuum=off max_wal_size=1GB
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }

if [ "$(sql -c "SELECT current_setting('server_version_num')::int >= 180000")" = f ]; then
  # The same layout: 48 bits of milliseconds, version, 74 random bits; in order within a session by a sequence.
  sql <<'EOF'
CREATE SEQUENCE in_order;
CREATE FUNCTION uuidv7() RETURNS uuid LANGUAGE sql VOLATILE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') || '7' ||
    lpad(to_hex(nextval('in_order') & 4095), 3, '0') || substr(replace(gen_random_uuid()::text, '-', ''), 17))::uuid $$;
EOF
fi
sql -f orders.sql -c 'INSERT INTO orders DEFAULT VALUES'
[ "$(sql -c "SELECT substr(id::text, 15, 1) || substr(public_id::text, 15, 1) FROM orders")" = 74 ] || { echo "versions of the ids"; exit 1; }

sql -c 'CREATE TABLE numbers (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, v text)' \
  -c 'CREATE TABLE random (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), v text)' \
  -c 'CREATE TABLE ordered (id uuid PRIMARY KEY DEFAULT uuidv7(), v text)'
for table in numbers random ordered; do sql -c "INSERT INTO $table (v) SELECT 'payload' FROM generate_series(1, 50000)"; done
size() { sql -c "SELECT pg_relation_size('$1')"; }
at_least 'a random index is larger than an ordered one' 1.15 "$(awk "BEGIN { print $(size random_pkey) / $(size ordered_pkey) }")"
at_least 'an ordered uuid index is larger than a bigint index' 1.3 "$(awk "BEGIN { print $(size ordered_pkey) / $(size numbers_pkey) }")"
sql -c 'CREATE TABLE texts (id text PRIMARY KEY)' -c 'INSERT INTO texts SELECT id::text FROM ordered'
at_least 'text is larger than uuid' 1.5 "$(awk "BEGIN { print $(size texts_pkey) / $(size ordered_pkey) }")"

wal() {
  sql -c CHECKPOINT
  local before
  before=$(sql -c 'SELECT pg_current_wal_lsn()')
  sql -c "INSERT INTO $1 (v) SELECT 'payload' FROM generate_series(1, 500)"
  sql -c "SELECT pg_current_wal_lsn() - '$before'::pg_lsn"
}
random=$(wal random) ordered=$(wal ordered)
at_least 'after a checkpoint random keys write more WAL' 5 "$(awk "BEGIN { print $random / $ordered }")"
