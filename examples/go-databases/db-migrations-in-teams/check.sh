#!/usr/bin/env bash
# needs: git postgresql
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
here=$PWD
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
git init -q -b main "$work/upstream"
cd "$work/upstream"
mkdir migrations
echo one >migrations/20261101_one.sql
echo two >migrations/20261102_two.sql
git add .
git commit -qm first
git clone -q "$work/upstream" "$work/clone"
cd "$work/clone"

# verdict WANTED DESCRIPTION: of the branch as it is; then a clean branch again.
verdict() {
  local got=accepted
  git add -A
  git commit -qm change
  bash "$here/order.sh" >"$work/out" 2>&1 || got=refused
  same "$2: $(cat "$work/out")" "$1" "$got"
  git checkout -q -B branch origin/main
}
git checkout -q -b branch origin/main
echo three >migrations/20261103_three.sql
verdict accepted 'a new file at the end'
echo late >migrations/20261101_zzz.sql
verdict refused 'a new file that sorts before the newest'
echo more >>migrations/20261101_one.sql
verdict refused 'an edited file'
git rm -q migrations/20261101_one.sql
verdict refused 'a deleted file'
git mv migrations/20261102_two.sql migrations/20261109_two.sql
verdict refused 'a renamed file'
for n in $(seq 1 3000); do echo "$n" >"migrations/20261201_$n.sql"; done
echo more >>migrations/20261101_one.sql
verdict refused 'an edited file among thousands of new ones'
echo 'package main' >main.go
verdict accepted 'no migration at all'
echo late >migrations/20261103_late.sql
git add -A
git commit -qm late
(cd "$work/upstream" && echo x >migrations/20261104_main.sql && git add . && git commit -qm main)
git fetch -q
got=accepted
bash "$here/order.sh" >/dev/null 2>&1 || got=refused
same 'merged on main in the meantime' refused "$got"

cd "$here"
sql() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
sql -c 'CREATE TABLE before (id int)' -f roles.sql
sql -c 'SET ROLE shop_migrate' -c 'CREATE TABLE shop.orders (id int GENERATED ALWAYS AS IDENTITY, note text)'
sql -c 'SET ROLE shop_app' -c "INSERT INTO shop.orders (note) VALUES ('x')" -c "UPDATE shop.orders SET note = 'y'"
has 'drop' 'must be owner of table orders' "$(sql -c 'SET ROLE shop_app' -c 'DROP TABLE shop.orders' 2>&1 || true)"
has 'index' 'must be owner of table orders' "$(sql -c 'SET ROLE shop_app' -c 'CREATE INDEX ON shop.orders (note)' 2>&1 || true)"
has 'create' 'permission denied for schema shop' "$(sql -c 'SET ROLE shop_app' -c 'CREATE TABLE shop.x (id int)' 2>&1 || true)"
has 'existing tables need a grant' 'permission denied for table before' "$(sql -c 'SET ROLE shop_app' -c 'TABLE before' 2>&1 || true)"
