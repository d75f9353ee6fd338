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
start_redis "$work/redis"
primary=$REDIS_PORT
sed -e "s/6379/$primary/g" try.sh >"$work/page.sh"
mkdir "$work/replica"
replica=$(free_redis_port)
sed -i -e "s/6380/$replica/g" -e "s#--daemonize yes#--daemonize yes --dir $work/replica --pidfile $work/replica/pid --save ''#" "$work/page.sh"
trap 'redis-cli -p "$replica" SHUTDOWN NOSAVE 2>/dev/null || true; kill -KILL "$REDIS_PID" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
redis CONFIG SET repl-diskless-sync-delay 0 >/dev/null
bash "$work/page.sh" >"$work/out" 2>&1
wanted=$'OK\n1\n1'
same 'set, and two waits' "$wanted" "$(grep -A 2 -x OK "$work/out" | head -n 3)"
has 'read-only' "READONLY You can't write against a read only replica" "$(cat "$work/out")"
same 'promoted' master "$(redis-cli -p "$replica" INFO replication | tr -d '\r' | sed -n 's/^role://p')"
same 'the data is there' gold "$(redis-cli -p "$replica" GET plan)"

# Partial resynchronization after a short break; an expired key is not shown.
redis-cli -p "$replica" REPLICAOF 127.0.0.1 "$primary" >/dev/null
up() {
  for ((i = 0; i < 100; i++)); do
    ! redis-cli -p "$replica" INFO replication | grep -q 'link_status:up' || return 0
    sleep 0.1
  done
  return 1
}
up
full=$(redis INFO stats | tr -d '\r' | sed -n 's/^sync_full://p')
redis CLIENT KILL TYPE replica >/dev/null
redis SET later 1 >/dev/null
up
for ((i = 0; i < 50; i++)); do [ "$(redis-cli -p "$replica" GET later)" != 1 ] || break; sleep 0.1; done
same 'no further full synchronization' "$full" "$(redis INFO stats | tr -d '\r' | sed -n 's/^sync_full://p')"
redis DEBUG SET-ACTIVE-EXPIRE 0 >/dev/null 2>&1 || true
redis SET short 1 PX 100 >/dev/null
sleep 0.4
same 'expired' '' "$(redis-cli -p "$replica" GET short)"
