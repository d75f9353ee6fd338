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
command -v redis-server >/dev/null && command -v redis-cli >/dev/null || { echo 'missing: redis-server' >&2; exit 1; }
# The settings of the page on bringing up a cluster, on six ports of this machine.
pids=() ports=()
trap 'for pid in "${pids[@]}"; do kill -KILL "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$work"' EXIT
for n in 1 2 3 4 5 6; do
  port=$(free_redis_port)
  mkdir "$work/$n"
  redis-server --port "$port" --bind 127.0.0.1 --dir "$work/$n" --save '' --cluster-enabled yes --cluster-config-file nodes.conf \
    --cluster-node-timeout 2000 --repl-diskless-sync-delay 0 >"$work/$n/log" 2>&1 &
  pids+=($!)
  ports+=("$port")
done
first=${ports[0]}
for port in "${ports[@]}"; do
  for ((i = 0; i < 50; i++)); do ! redis-cli -p "$port" PING 2>/dev/null | grep -q PONG || break; sleep 0.1; done
done
redis-cli --cluster create "${ports[@]/#/127.0.0.1:}" --cluster-replicas 1 --cluster-yes >"$work/create"
for ((i = 0; i < 50; i++)); do ! redis-cli -p "$first" CLUSTER INFO | grep -q 'cluster_state:ok' || break; sleep 0.2; done
has 'all slots' 'cluster_slots_ok:16384' "$(redis-cli -p "$first" CLUSTER INFO)"
has 'three primaries' 'cluster_size:3' "$(redis-cli -p "$first" CLUSTER INFO)"
same 'the slot of a key' '10778 10778' "$(redis-cli -p "$first" CLUSTER KEYSLOT user:1) $(redis-cli -p "$first" CLUSTER KEYSLOT '{user:1}:cart')"
has 'redirected' 'MOVED 10778 127.0.0.1:' "$(redis-cli -p "$first" SET user:1 x)"
has 'one slot only' "CROSSSLOT Keys in request don't hash to the same slot" "$(redis-cli -p "$first" MSET a 1 b 2)"
same 'a tag keeps keys together' OK "$(redis-cli -c -p "$first" MSET '{user:1}:a' 1 '{user:1}:b' 2 | tail -n 1)"
has 'only database 0' 'not allowed in cluster mode' "$(redis-cli -p "$first" SELECT 1)"
has 'create wants empty nodes' 'not empty' "$(redis-cli --cluster create "${ports[@]/#/127.0.0.1:}" --cluster-replicas 1 --cluster-yes 2>&1 || true)"

# Kill a primary once its replica is in step; the others vote.
for ((i = 0; i < 60; i++)); do
  [ "$(redis-cli -p "$first" INFO replication | grep -c 'state=online')" != 1 ] || break
  sleep 0.2
done
sleep 1
kill -KILL "${pids[0]}"
second=${ports[1]}
down=no
for ((i = 0; i < 150; i++)); do
  state=$(redis-cli -p "$second" CLUSTER INFO | tr -d '\r' | sed -n 's/^cluster_state://p')
  [ "$state" = ok ] || down=yes
  [ "$state" != ok ] || [ "$down" = no ] || break
  sleep 0.1
done
same 'down in between, then whole again' 'yes ok' "$down $state"
