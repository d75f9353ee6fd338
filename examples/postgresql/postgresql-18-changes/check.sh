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
start_postgresql "$work/postgresql"
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
new=$(sql -c "SELECT current_setting('server_version_num')::int >= 180000")

sql <<'EOF'
CREATE EXTENSION btree_gist;
CREATE TABLE stock (sku text PRIMARY KEY, qty int NOT NULL);
CREATE TABLE visits (region int, placed_at int);
INSERT INTO visits SELECT n % 4, n FROM generate_series(1, 200000) AS n;
CREATE INDEX visits_region ON visits (region, placed_at);
VACUUM ANALYZE visits;
EOF

if [ "$new" = f ]; then
  # What one did before, on the same questions.
  has 'no skip scan' 'Seq Scan on visits' "$(sql -c 'SET max_parallel_workers_per_gather = 0' -c 'EXPLAIN SELECT * FROM visits WHERE placed_at = 77777')"
  has 'no old values' 'missing FROM-clause entry for table "old"|invalid reference' \
    "$(sql -c "UPDATE stock SET qty = 1 RETURNING old.qty" 2>&1 || true)"
  sql -c "CREATE TABLE bookings (room int, during tstzrange, CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&))"
  has 'the kind had to be named' 'syntax error' "$(sql -c 'CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1))' 2>&1 || true)"
  exit 0
fi

sql -f changes.sql
has 'skip scan' 'Index Only Scan using visits_region' "$(sql -c 'EXPLAIN SELECT * FROM visits WHERE placed_at = 77777')"
has 'its searches' 'Index Searches: [2-9]' "$(sql -c 'EXPLAIN ANALYZE SELECT * FROM visits WHERE placed_at = 77777')"
has 'buffers by default' 'Buffers: shared hit' "$(sql -c 'EXPLAIN ANALYZE SELECT * FROM visits WHERE placed_at = 77777')"
same 'inserted' '|5' "$(sql -f upsert.sql)"
same 'updated' '5|10' "$(sql -f upsert.sql)"
sql -c "INSERT INTO bookings VALUES (1, '[2026-12-01, 2026-12-05)')"
has 'no overlap' 'conflicting key value violates exclusion constraint "bookings_pkey"' \
  "$(sql -c "INSERT INTO bookings VALUES (1, '[2026-12-04, 2026-12-06)')" 2>&1 || true)"
sql -c "INSERT INTO bookings VALUES (1, '[2026-12-05, 2026-12-06)')"
sql -c "INSERT INTO invoices (net) VALUES (100)"
same 'virtual' '119.00' "$(sql -c 'SELECT gross FROM invoices')"
has 'no index on it' 'indexes on virtual generated columns are not supported' "$(sql -c 'CREATE INDEX ON invoices (gross)' 2>&1 || true)"
same 'kind' v "$(sql -c "SELECT attgenerated FROM pg_attribute WHERE attrelid = 'invoices'::regclass AND attname = 'gross'")"
same 'settings' 'on|worker|3|16' "$(sql -c "SELECT current_setting('data_checksums'), current_setting('io_method'), current_setting('io_workers'), current_setting('effective_io_concurrency')")"
sql -c 'ALTER TABLE visits ADD CONSTRAINT known CHECK (region >= 0) NOT ENFORCED' -c 'INSERT INTO visits VALUES (-1, 0)'
has 'check constraints stay so' 'cannot alter enforceability' "$(sql -c 'ALTER TABLE visits ALTER CONSTRAINT known ENFORCED' 2>&1 || true)"
same 'version 7' 7 "$(sql -c 'SELECT uuid_extract_version(uuidv7())')"
