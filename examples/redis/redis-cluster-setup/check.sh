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
# Each directive of the page is accepted, and ports and timeout arrive.
mkdir "$work/node"
port=$(free_redis_port)
sed -e "s/^port .*/port $port/" redis.conf >"$work/node/redis.conf"
redis-server "$work/node/redis.conf" --bind 127.0.0.1 --dir "$work/node" >"$work/log" 2>&1 &
node=$!
trap 'kill -KILL "$node" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
REDIS_HOST=127.0.0.1 REDIS_PORT=$port
for ((i = 0; i < 50; i++)); do ! redis PING 2>/dev/null | grep -q PONG || break; sleep 0.1; done
same 'a cluster node' 1 "$(redis INFO cluster | tr -d '\r' | sed -n 's/^cluster_enabled://p')"
has 'it writes its file' 'myself,master' "$(cat "$work/node/nodes.conf")"
has 'announced' '10.0.1.11:6379@16379' "$(redis CLUSTER NODES)"
has 'without slots it is down' 'cluster_state:fail|cluster_slots_ok:0' "$(redis CLUSTER INFO)"
has 'and refuses' 'Hash slot not served' "$(redis SET a 1)"
