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
mkdir "$work/archive"
chmod 777 "$work/archive"
start_postgresql "$work/server" archive_mode=on "archive_command=cp %p $work/archive/%f"
programs=$(postgresql_programs)
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
sql -c 'CREATE TABLE orders (id int, placed_at timestamptz DEFAULT now())' -c 'INSERT INTO orders SELECT generate_series(1, 1500)'
mkdir "$work/backup"
chmod 777 "$work/backup"
as_postgresql_user "$programs/pg_basebackup" -h "$PGHOST" -U postgres -D "$work/backup" -Ft -z -X stream --checkpoint=fast
sql -c 'INSERT INTO orders SELECT generate_series(1501, 1600)'
sleep 1.1
target=$(sql -c 'SELECT now()')
sleep 1.1
sql -c 'DELETE FROM orders' -c 'SELECT pg_switch_wal()' >/dev/null
for ((i = 0; i < 100; i++)); do
  [ "$(sql -c 'SELECT failed_count = 0 AND last_archived_time > now() - interval '"'3 s'"' FROM pg_stat_archiver')" != t ] || break
  sleep 0.1
done
sleep 0.5
sql -c 'SELECT pg_switch_wal()' >/dev/null

# The page's script, with this machine's folders.
restored=$work/restored
mkdir "$restored"
[ "$(id -u)" != 0 ] || chown "$(stat -c %u "$work/server")" "$restored"
sed -e "s#/restore/pg#$restored/pg#; s#/restore/log#$restored/log#; s#/backup/#$work/backup/#; s#/archive/#$work/archive/#" \
  -e "s#2026-11-20 14:31:55+00#$target#; s#^pg_ctl#$programs/pg_ctl#; s#^port = 5433#unix_socket_directories = '$restored'#" restore.sh >"$work/restore.sh"
stop_restored() { (cd "$restored" && as_postgresql_user "$programs/pg_ctl" -D "$restored/pg" -m immediate stop) >/dev/null 2>&1 || true; }
trap 'stop_restored; stop_postgresql "$programs" "$work/server"; rm -rf "$work"' EXIT
chmod 644 "$work/restore.sh"
(cd "$restored" && as_postgresql_user bash "$work/restore.sh") >"$work/out" 2>&1 || { cat "$work/out" "$restored/log" >&2; exit 1; }
for ((i = 0; i < 100; i++)); do
  [ "$(PGHOST=$restored sql -c 'SELECT pg_get_wal_replay_pause_state()' 2>/dev/null)" != paused ] || break
  sleep 0.1
done
has 'stopped before the delete' 'recovery stopping before commit of transaction' "$(cat "$restored/log")"
verified=$(PGHOST=$restored sql -f verify.sql)
has 'all rows' '^1600\|' "$verified"
has 'paused in recovery' '^t\|paused' "$verified"
for ((i = 0; i < 100; i++)); do
  [ "$(PGHOST=$restored sql -c 'SELECT pg_is_in_recovery()')" != f ] || break
  sleep 0.1
done
PGHOST=$restored sql -c 'INSERT INTO orders VALUES (0)'
same 'production is untouched' 0 "$(sql -c 'SELECT count(*) FROM orders')"
