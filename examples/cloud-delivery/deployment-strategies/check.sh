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
sql -c 'CREATE TABLE users (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, nickname text NOT NULL)'

# Version N knows nickname, N+1 display_name; both serve during any rollout.
old_saves() { sql -c "INSERT INTO users (nickname) VALUES ('$1')"; }
old_reads() { sql -c 'SELECT nickname FROM users ORDER BY id DESC LIMIT 1' 2>&1; }
new_saves() { sql -c "INSERT INTO users (nickname, display_name) VALUES ('$1', '$1')"; }
new_reads() { sql -c 'SELECT coalesce(display_name, nickname) FROM users ORDER BY id DESC LIMIT 1' 2>&1; }

# N+1 drops the column, and N fails.
sql -c 'ALTER TABLE users DROP nickname'
has 'the old pods' 'column "nickname" does not exist' "$(old_reads || true)"
sql -c 'ALTER TABLE users ADD nickname text NOT NULL'

# Expand: each version reads what the other one has written.
sql -c 'ALTER TABLE users ADD display_name text'
old_saves ann
same 'new reads old' ann "$(new_reads)"
new_saves bob
same 'old reads new' bob "$(old_reads)"

# The way back is open, and closes with the first row that the old version cannot read.
same 'after a rollback' bob "$(old_reads)"
sql -c 'UPDATE users SET display_name = nickname WHERE display_name IS NULL'
sql -c 'ALTER TABLE users ALTER nickname DROP NOT NULL'
sql -c "INSERT INTO users (display_name) VALUES ('cleo')"
same 'a row without a nickname' '' "$(old_reads)"

# Contract, one release later: nobody reads the old column any more.
sql -c 'ALTER TABLE users DROP nickname'
same 'all names are there' 'ann,bob,cleo' "$(sql -c "SELECT string_agg(display_name, ',' ORDER BY id) FROM users")"
