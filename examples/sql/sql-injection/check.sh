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
sql -c 'CREATE TABLE users (id int, email text, role text)' -c "INSERT INTO users VALUES (1, 'root@x', 'admin'), (2, 'ann@x', 'user')"
same 'the attack finds the administrator' '1|admin' "$(sql -c "$(cat attack.sql)")"
same 'as a value it finds nobody' '' "$(sql -c 'PREPARE p (text) AS SELECT id, role FROM users WHERE email = $1' -c "EXECUTE p (\$\$' OR role = 'admin' --\$\$)")"
has 'no table as a parameter' 'syntax error' "$(sql -c 'PREPARE p AS SELECT * FROM $1' 2>&1 || true)"
same 'a sort parameter sorts nothing' '1 2' "$(sql -c 'PREPARE p (text) AS SELECT id FROM users ORDER BY $1' -c "EXECUTE p ('email')" | paste -sd ' ' -)"
has 'prepared after concatenation' admin "$(sql -c "PREPARE p AS $(cat attack.sql)" -c 'EXECUTE p')"
