#!/usr/bin/env bash
# needs: redis
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

source ../../../tests/handbook/servers/redis.sh
start_redis "$work/data" --save '3600 1'
redis SET a 1 >/dev/null
redis SAVE >/dev/null
redis SHUTDOWN NOSAVE >/dev/null 2>&1 || true
cp "$work/data/dump.rdb" "$work/good.rdb"

# restart OPTION ...: the same folder in a new server
restart() {
  REDIS_PORT=$(free_redis_port)
  redis-server "$work/redis.conf" --port "$REDIS_PORT" --bind 127.0.0.1 --dir "$work/data" "$@" >>"$work/log" 2>&1 &
  REDIS_PID=$!
  trap 'kill -KILL "$REDIS_PID" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
  for ((i = 0; i < 100; i++)); do
    ! redis PING 2>/dev/null | grep -q PONG || return 0
    sleep 0.1
  done
  return 1
}
touch "$work/redis.conf"

# The accident: the file says appendonly, and no AOF exists.
restart --appendonly yes
same 'empty' 0 "$(redis DBSIZE)"
redis SHUTDOWN NOSAVE >/dev/null 2>&1 || true
rm -rf "$work/data/appendonlydir" "$work/data/appendonly.aof"
cp "$work/good.rdb" "$work/data/dump.rdb"

# The right way: at run time. Then the same restart keeps the data.
restart --save '3600 1'
mkdir "$work/backup"
sed -e "s#^redis-cli#redis-cli -p $REDIS_PORT#; s#{ redis-cli#{ redis-cli -p $REDIS_PORT#" \
  -e "s#/var/lib/redis#$work/data#; s#/mnt/backup#$work/backup#" switch.sh >"$work/switch.sh"
bash "$work/switch.sh" >"$work/out"
has 'the rewrite worked' 'aof_last_bgrewrite_status:ok' "$(cat "$work/out")"
has 'the snapshot worked' 'rdb_last_bgsave_status:ok' "$(cat "$work/out")"
has 'made permanent' 'appendonly yes' "$(cat "$work/redis.conf")"
same 'backed up' 1 "$(find "$work/backup" -name 'redis-*.rdb' | wc -l | tr -d ' ')"
redis SET b 2 >/dev/null
sleep 1.2
kill -KILL "$REDIS_PID"
wait "$REDIS_PID" 2>/dev/null || true
restart
same 'after a crash' '1 2' "$(redis GET a) $(redis GET b)"

# A failed save is noticed (waiting for LASTSAVE to change would not end).
rm -f "$work/data/dump.rdb"
mkdir "$work/data/dump.rdb"
sed '/^redis-cli.*CONFIG/d; /aof/d' "$work/switch.sh" >"$work/save.sh"
if timeout 10 bash "$work/save.sh" >"$work/out" 2>&1; then
  echo 'a failed save was taken for a backup' >&2
  exit 1
fi
same 'a file a time only' 1 "$(find "$work/backup" -name 'redis-*.rdb' | wc -l | tr -d ' ')"
