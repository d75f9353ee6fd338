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
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }

# pg_rewind needs the WAL back to where the two servers part.
start_postgresql "$work/db1" wal_log_hints=on wal_keep_size=128MB
programs=$(postgresql_programs)
db1=$PGHOST
db2=$work/db2
mkdir "$db2"
[ "$(id -u)" != 0 ] || chown "$(stat -c %u "$db1")" "$db2"
trap 'stop_postgresql "$programs" "$db2"; stop_postgresql "$programs" "$db1"; rm -rf "$work"' EXIT
sql -c 'CREATE TABLE orders (id int PRIMARY KEY)' -c 'INSERT INTO orders VALUES (1)'
control() { (cd "$1" && as_postgresql_user "$programs/pg_ctl" -D "$1/data" -l "$1/log" -w "${@:2}" >/dev/null); }
(
  cd "$db2"
  as_postgresql_user "$programs/pg_basebackup" -h "$db1" -U postgres -D "$db2/data" -X stream -R --checkpoint=fast
  as_postgresql_user sed -i "s#^unix_socket_directories = .*#unix_socket_directories = '$db2'#" "$db2/data/postgresql.conf"
)
control "$db2" start

# The client lists both hosts and gets the one that takes writes.
dsn="host=$db2,$db1 port=5432,5432 user=postgres dbname=postgres target_session_attrs=read-write connect_timeout=3"
writes() { psql -XAtq "$dsn" -c "INSERT INTO orders VALUES ($1)" -c 'SELECT current_setting($$unix_socket_directories$$)'; }
same 'the primary' "$db1" "$(writes 2)"
has 'the standby' 'cannot execute INSERT in a read-only transaction' "$(psql -XAtq -h "$db2" -c 'INSERT INTO orders VALUES (3)' 2>&1 || true)"
for ((i = 0; i < 50; i++)); do [ "$(sql -h "$db2" -c 'SELECT count(*) FROM orders')" != 2 ] || break; sleep 0.1; done

# The primary is cut off with a commit that nobody has; the standby is promoted.
control "$db2" stop -m fast
sql -h "$db1" -c 'INSERT INTO orders VALUES (100)'
control "$db1" stop -m immediate
control "$db2" start
same 'promoted' t "$(sql -h "$db2" -c 'SELECT pg_promote()')"
same 'redirected' "$db2" "$(writes 4)"
has 'a new timeline' '^00000002' "$(sql -h "$db2" -c 'SELECT pg_walfile_name(pg_current_wal_lsn())')"
same 'the asynchronous commit is lost' '1 2 4' "$(sql -h "$db2" -c 'SELECT id FROM orders ORDER BY 1' | paste -sd ' ' -)"

# The old primary rejoins by pg_rewind.
sql -h "$db2" -c CHECKPOINT
(cd "$db1" && as_postgresql_user "$programs/pg_rewind" -D "$db1/data" --source-server="host=$db2 port=5432 user=postgres dbname=postgres" -R) >"$work/rewind" 2>&1 || { cat "$work/rewind" >&2; exit 1; }
(cd "$db1" && as_postgresql_user sed -i "s#^unix_socket_directories = .*#unix_socket_directories = '$db1'#" "$db1/data/postgresql.conf")
control "$db1" start
sql -h "$db2" -c 'INSERT INTO orders VALUES (5)'
for ((i = 0; i < 100; i++)); do [ "$(sql -h "$db1" -c 'SELECT max(id) FROM orders')" != 5 ] || break; sleep 0.1; done
same 'it follows' '1 2 4 5' "$(sql -h "$db1" -c 'SELECT id FROM orders ORDER BY 1' | paste -sd ' ' -)"
