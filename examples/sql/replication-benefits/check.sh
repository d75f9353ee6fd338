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

source ../../../tests/handbook/servers/postgresql.sh
programs=$(postgresql_programs)
start_postgresql "$work/primary" synchronous_standby_names= wal_receiver_status_interval=1
primary=$PGHOST
replica=$work/replica
stop_all() {
  stop_postgresql "$programs" "$replica"
  stop_postgresql "$programs" "$primary"
  rm -rf "$work"
}
mkdir "$replica"
[ "$(id -u)" != 0 ] || chown "$(stat -c %u "$primary")" "$replica"
control() { (cd "$replica" && as_postgresql_user "$programs/pg_ctl" -D "$replica/data" -l "$replica/log" -m immediate -w "$1" >/dev/null); }
(
  cd "$replica"
  as_postgresql_user "$programs/pg_basebackup" -h "$primary" -U postgres -D "$replica/data" -X stream -C -S replica1 -R --checkpoint=fast
  printf "unix_socket_directories = '%s'\ncluster_name = 'replica1'\n" "$replica" |
    as_postgresql_user tee -a "$replica/data/postgresql.conf" >/dev/null
)
control start
trap stop_all EXIT
at() { psql -XAtq -v ON_ERROR_STOP=1 -h "$@"; }
there() { at "$replica" -c "SELECT name FROM profile WHERE id = 1" 2>/dev/null || true; }
until_there() {
  for ((i = 0; i < 100; i++)); do [ "$(there)" != "$1" ] || return 0; sleep 0.1; done
  same "replica" "$1" "$(there)"
}
save() { at "$primary" -c "SET synchronous_commit = $2" -c "UPDATE profile SET name = '$1' WHERE id = 1"; }

at "$primary" -c "CREATE TABLE profile (id int PRIMARY KEY, name text NOT NULL)" -c "INSERT INTO profile VALUES (1, 'Anna')"
until_there Anna

# Stale read: the commit is done, the replica shows the old name until it has replayed the change.
at "$replica" -c 'SELECT pg_wal_replay_pause()' >/dev/null
save Ann local
same 'the old name' Anna "$(there)"

# Read by position: wait until the replica has reached the position of the write.
position=$(at "$primary" -c 'SELECT pg_current_wal_lsn()')
reached() { at "$replica" -c "SELECT pg_last_wal_replay_lsn() >= '$position'"; }
same 'not yet' f "$(reached)"
at "$replica" -c 'SELECT pg_wal_replay_resume()' >/dev/null
for ((i = 0; i < 100; i++)); do [ "$(reached)" != t ] || break; sleep 0.1; done
same 'the new name at that position' Ann "$(there)"

# Synchronous need not mean visible: `on` waits for the flush, `remote_apply` for the replay.
at "$primary" -c "ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (replica1)'" -c 'SELECT pg_reload_conf()' >/dev/null
for ((i = 0; i < 100; i++)); do
  [ "$(at "$primary" -c 'SELECT sync_state FROM pg_stat_replication')" != quorum ] || break
  sleep 0.1
done
at "$replica" -c 'SELECT pg_wal_replay_pause()' >/dev/null
for ((i = 0; i < 50; i++)); do [ "$(at "$replica" -c 'SELECT pg_get_wal_replay_pause_state()')" != paused ] || break; sleep 0.1; done
save Berta on
same 'committed, and not visible' Ann "$(there)"
if timeout 2 psql -XAtq -h "$primary" -c 'SET synchronous_commit = remote_apply' -c "UPDATE profile SET name = 'Cleo' WHERE id = 1" 2>/dev/null; then
  echo 'remote_apply did not wait for the replay' >&2
  exit 1
fi
at "$replica" -c 'SELECT pg_wal_replay_resume()' >/dev/null
save Dora remote_apply
same 'visible at once' Dora "$(there)"

# It is no backup: a mistake is copied.
save oops remote_apply
same 'the mistake, too' oops "$(there)"

# With only one synchronous replica, its failure stops the writes.
control stop
if timeout 2 psql -XAtq -h "$primary" -c "UPDATE profile SET name = 'Eva' WHERE id = 1" 2>/dev/null; then
  echo 'a commit without its only replica' >&2
  exit 1
fi

# The slot of a consumer that is gone keeps log files.
at "$primary" -c 'SET synchronous_commit = local' -c "INSERT INTO profile VALUES (2, 'Fritz')"
at "$primary" -c 'SELECT pg_switch_wal()' >/dev/null
same 'kept for it' 'f|t' "$(at "$primary" -c "SELECT active, pg_current_wal_lsn() > restart_lsn FROM pg_replication_slots WHERE slot_name = 'replica1'")"
