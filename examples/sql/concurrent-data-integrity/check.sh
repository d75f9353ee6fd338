#!/usr/bin/env bash
# needs: go postgresql
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
cp ./*  "$work"
cd "$work"
go mod init example 2>/dev/null
go vet ./...
go test -race -count=1 ./... >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }

sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
sql <<'EOF'
CREATE TABLE products (id int PRIMARY KEY, stock int NOT NULL);
CREATE TABLE page_views (page text PRIMARY KEY, hits bigint NOT NULL);
CREATE TABLE jobs (id int PRIMARY KEY, status text, payload text, started_at timestamptz);
CREATE TABLE requests (idempotency_key text PRIMARY KEY);
CREATE TABLE payments (id int GENERATED ALWAYS AS IDENTITY, idempotency_key text, order_id int, cents int);
INSERT INTO products VALUES (7, 5);
INSERT INTO jobs SELECT n, 'ready', 'x' FROM generate_series(1, 8) AS n;
EOF
# Many at once: nothing is oversold, lost, taken or paid twice.
parallel() {
  local i pids=()
  for ((i = 0; i < 12; i++)); do
    sql -f "$1" >>"$work/$1.out" &
    pids+=($!)
  done
  wait "${pids[@]}"
}
parallel stock.sql
same 'stock and hits' '0|12' "$(sql -c 'SELECT (SELECT stock FROM products), (SELECT hits FROM page_views)')"
parallel jobs.sql
same 'each job once' '1 2 3 4 5 6 7 8' "$(cut -d '|' -f 1 "$work/jobs.sql.out" | sort -n | paste -sd ' ' -)"
parallel payment.sql
same 'paid once' 1 "$(sql -c 'SELECT count(*) FROM payments')"
same 'a second run has no effect' '' "$(sql -f payment.sql)"
