#!/usr/bin/env bash
# needs: mariadb
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

source ../../../tests/handbook/servers/mariadb.sh
start_mariadb "$work/mariadb"
mariadb -e 'CREATE DATABASE shop'
{
  cat mixed.sql
  echo 'SHOW WARNINGS; SELECT (SELECT COUNT(*) FROM acc), (SELECT COUNT(*) FROM audit);'
} | mariadb shop -N >"$work/out"
has 'warning' "1196.*Some non-transactional changed tables couldn't be rolled back" "$(cat "$work/out")"
same 'half of it stays' $'0\t1' "$(tail -n 1 "$work/out")"
has 'found' 'shop.audit.MyISAM' "$(mariadb shop -N <engines.sql)"
same 'converted' InnoDB "$(mariadb -Ne "SELECT engine FROM information_schema.tables WHERE table_name = 'audit'")"
mariadb -e 'SET GLOBAL enforce_storage_engine = InnoDB'
has 'refused in a new session' 'ERROR 1290' "$(mariadb shop -e 'CREATE TABLE old (a INT) ENGINE = MyISAM' 2>&1 || true)"
mariadb -e 'SET GLOBAL enforce_storage_engine = NULL'

# A reader of a MyISAM table makes a writer wait, and the writer the next reader.
mariadb shop -e 'CREATE TABLE feed (a INT) ENGINE = MyISAM; INSERT INTO feed SELECT seq FROM seq_1_to_5'
(mariadb shop -e 'SELECT SLEEP(0.6) FROM feed' >/dev/null) &
jobs=($!)
sleep 0.5
(mariadb shop -e 'UPDATE feed SET a = 1') &
jobs+=($!)
sleep 0.5
(mariadb shop -e 'SELECT * FROM feed' >/dev/null) &
jobs+=($!)
sleep 0.5
same 'two wait' 2 "$(mariadb -Ne "SELECT COUNT(*) FROM information_schema.processlist WHERE state = 'Waiting for table level lock'")"
wait "${jobs[@]}"
