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
replica=$REDIS_PORT replica_pid=$REDIS_PID
printf 'port 0\n' >"$work/primary.conf"
start_redis "$work/primary"
primary=$REDIS_PORT
redis CONFIG SET repl-diskless-sync-delay 0 >/dev/null
redis-cli -p "$replica" REPLICAOF 127.0.0.1 "$primary" >/dev/null
for ((i = 0; i < 100; i++)); do
  ! redis-cli -p "$replica" INFO replication | grep -q 'link_status:up' || break
  sleep 0.1
done
# The page's settings; CONFIG REWRITE needs a file, which this server lacks.
sed -e "s/^redis-cli /redis-cli -p $primary /" bound.sh >"$work/bound.sh"
bash "$work/bound.sh" >"$work/out" 2>&1 || true
has 'settings and report' 'connected_slaves:1' "$(cat "$work/out")"
same 'one is good' OK "$(redis SET a 1)"
redis CONFIG SET min-replicas-max-lag 1 >/dev/null
kill -STOP "$replica_pid"
sleep 3.5
has 'refused without a sign of life' 'NOREPLICAS Not enough good replicas to write' "$(redis SET a 2)"
kill -CONT "$replica_pid"
