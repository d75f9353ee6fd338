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
start_redis "$work/replica"
replica=$REDIS_PORT
start_redis "$work/primary"
redis CONFIG SET repl-diskless-sync-delay 0 >/dev/null
redis-cli -p "$replica" REPLICAOF 127.0.0.1 "$REDIS_PORT" >/dev/null
redis MSET a 1 b 2 c 3 >/dev/null
size() { redis-cli -p "$replica" DBSIZE; }
for ((i = 0; i < 100; i++)); do [ "$(size)" != 3 ] || break; sleep 0.1; done
same 'replicated' 3 "$(size)"
sed "s/^redis-cli/redis-cli -p $REDIS_PORT/" instruments.sh >"$work/instruments.sh"
has 'instruments' 'latest_fork_usec' "$(bash "$work/instruments.sh")"

# It crashes, and is restarted on the same port without a file.
kill -KILL "$REDIS_PID"
wait "$REDIS_PID" 2>/dev/null || true
redis-server --port "$REDIS_PORT" --bind 127.0.0.1 --dir "$work/primary" --save '' --repl-diskless-sync-delay 0 >"$work/log" 2>&1 &
again=$!
trap 'kill -KILL "$again" 2>/dev/null || true; redis-cli -p "$replica" SHUTDOWN NOSAVE 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
for ((i = 0; i < 100; i++)); do [ "$(size)" != 0 ] || break; sleep 0.1; done
same 'the replica copied the emptiness' 0 "$(size)"

# A snapshot that fails stops writes.
redis CONFIG SET save '3600 1' >/dev/null
rm -f "$work/primary/dump.rdb"
mkdir "$work/primary/dump.rdb"
redis SET a 1 >/dev/null
redis BGSAVE >/dev/null
for ((i = 0; i < 50; i++)); do ! redis INFO persistence | grep -q 'bgsave_status:err' || break; sleep 0.1; done
has 'writes are rejected' 'MISCONF' "$(redis SET a 2)"
