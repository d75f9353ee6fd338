#!/usr/bin/env bash
# needs: postgresql
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$here/../../../tests/handbook/servers/postgresql.sh"
start_postgresql "$work/pg"
sql() { psql -qAtX -v ON_ERROR_STOP=1 "$@"; }
fail() { echo "$1"; exit 1; }
sed '/^SELECT id/,$d' "$here/orders.sql" | sql
# 100,000 orders of one tenant; four in a row share a timestamp.
sql -c "INSERT INTO orders SELECT n, 7, n, timestamptz '2026-01-01' + (n / 4) * interval '1 second' FROM generate_series(1, 100000) n" \
  -c "VACUUM ANALYZE orders"
keyset=$(sed -n '/^SELECT id/,/;/p' "$here/orders.sql")
# The last row of the first 90,000.
read -r at id < <(sql -F ' ' -c "SELECT to_char(created_at, 'YYYY-MM-DD\"T\"HH24:MI:SSOF'), id FROM orders WHERE tenant_id = 7 ORDER BY created_at DESC, id DESC OFFSET 89999 LIMIT 1")
bind() { sed -e "s/\$1/7/g; s/\$2/'$at'/g; s/\$3/$id/g"; }
page=$(bind <<<"$keyset")
offset="SELECT id, total_cents, created_at FROM orders WHERE tenant_id = 7 ORDER BY created_at DESC, id DESC LIMIT 51 OFFSET 90000"
disjunction=$(sed "s/AND (created_at, id) < (\$2, \$3).*/AND (created_at < \$2 OR (created_at = \$2 AND id < \$3))/" <<<"$keyset" | bind)
first=$(sql -c "$page")
[ -n "$first" ] && [ "$first" = "$(sql -c "$offset")" ] && [ "$first" = "$(sql -c "$disjunction")" ] || fail "the three queries give different pages"
# The most rows that a step reads: given on, or filtered out.
rows_read() {
  sql -c "EXPLAIN (ANALYZE, TIMING OFF) $1" >"$work/plan"
  awk 'match($0, /actual rows=[0-9]+/) { n = substr($0, RSTART + 12, RLENGTH - 12); if (n + 0 > max) max = n + 0 }
    match($0, /Rows Removed by Filter: [0-9]+/) { n = substr($0, RSTART + 24, RLENGTH - 24); removed += n }
    END { print max + removed }' "$work/plan"
}
n=$(rows_read "$page")
[ "$n" -le 60 ] || fail "the keyset reads $n rows: $(cat "$work/plan")"
n=$(rows_read "$offset")
[ "$n" -ge 90050 ] || fail "the offset reads only $n rows"
n=$(rows_read "$disjunction")
[ "$n" -ge 90000 ] || fail "the form with OR reads only $n rows: $(cat "$work/plan")"

# Without the tie-breaker rows are lost at the border of a page: four share a second.
lost=$(sql -c "WITH page1 AS (SELECT * FROM orders ORDER BY created_at DESC, id DESC LIMIT 50),
    last AS (SELECT created_at FROM page1 ORDER BY created_at, id LIMIT 1)
  SELECT count(*) FROM orders o WHERE created_at >= (SELECT created_at FROM last) AND id NOT IN (SELECT id FROM page1)")
[ "$lost" -gt 0 ] || fail "no row shares the timestamp at the border"

# A new row on top: offset shows row 50 again, the keyset does not.
page1=$(sql -c "SELECT id FROM orders ORDER BY created_at DESC, id DESC LIMIT 50")
last=$(tail -1 <<<"$page1")
sql -c "INSERT INTO orders VALUES (200000, 7, 1, '2027-01-01')"
page2=$(sql -c "SELECT id FROM orders ORDER BY created_at DESC, id DESC LIMIT 50 OFFSET 50")
[ "$(head -1 <<<"$page2")" = "$last" ] || fail "offset does not repeat a row"

# A cursor cut to milliseconds skips the rows that differ in microseconds only.
sql -c "INSERT INTO orders SELECT 300000 + n, 8, 1, timestamptz '2026-03-01 00:00:00.000900Z' - n * interval '100 microseconds' FROM generate_series(0, 5) n"
after() { sed -e "s/\$1/8/g; s/\$2/'$1'/g; s/\$3/300000/g" <<<"$keyset" | sql | wc -l; }
[ "$(after '2026-03-01T00:00:00.000900Z')" = 5 ] && [ "$(after '2026-03-01T00:00:00.000Z')" = 0 ] ||
  fail "a cursor with microseconds sees $(after '2026-03-01T00:00:00.000900Z') rows, one with milliseconds $(after '2026-03-01T00:00:00.000Z')"
