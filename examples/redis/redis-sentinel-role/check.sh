#!/usr/bin/env bash
# needs: redis
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)

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
pids=()
trap 'for pid in "${pids[@]}"; do kill -KILL "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$work"' EXIT
up() {
  for ((i = 0; i < 60; i++)); do
    ! redis-cli -p "$1" PING 2>&1 | grep -q PONG || return 0
    sleep 0.1
  done
  echo "nobody answers on port $1" >&2
  return 1
}

# A set of a primary and two replicas, the second with priority 0, and COUNT Sentinels with QUORUM; ports in data and sentinels.
start_set() {
  local name=$1 count=$2 quorum=$3 n replica
  data=() data_pids=() sentinels=() sentinel_pids=()
  for n in 1 2 3; do
    mkdir "$work/$name-data$n"
    data+=("$(free_redis_port)")
    replica=()
    [ "$n" = 1 ] || replica=(--replicaof 127.0.0.1 "${data[0]}")
    [ "$n" != 3 ] || replica+=(--replica-priority 0)
    redis-server --port "${data[-1]}" --bind 127.0.0.1 --dir "$work/$name-data$n" --save '' --repl-diskless-sync-delay 0 \
      "${replica[@]}" >"$work/$name-data$n.log" 2>&1 &
    data_pids+=($!) pids+=($!)
    up "${data[-1]}"
  done
  for ((n = 0; n < count; n++)); do
    mkdir "$work/$name-sentinel$n"
    sentinels+=("$(free_redis_port)")
    printf '%s\n' "port ${sentinels[-1]}" 'bind 127.0.0.1' "sentinel monitor shop 127.0.0.1 ${data[0]} $quorum" \
      'sentinel down-after-milliseconds shop 1000' >"$work/$name-sentinel$n/sentinel.conf"
    redis-server "$work/$name-sentinel$n/sentinel.conf" --sentinel >"$work/$name-sentinel$n.log" 2>&1 &
    sentinel_pids+=($!) pids+=($!)
    up "${sentinels[-1]}"
  done
  for ((n = 0; n < 100; n++)); do
    ! ask CKQUORUM shop 2>&1 | grep -q "^OK $count usable" || break
    sleep 0.1
  done
  has 'all know each other' "^OK $count usable Sentinels" "$(ask CKQUORUM shop)"
  sleep 1
}
ask() { redis-cli -p "${sentinels[0]}" SENTINEL "$@"; }
primary() { ask GET-MASTER-ADDR-BY-NAME shop | tail -n 1; }

# Three Sentinels, quorum 2: the primary is lost, and a replica takes over.
start_set three 3 2
same 'the address book' "${data[0]}" "$(primary)"
redis-cli -p "${sentinels[0]}" PSUBSCRIBE '*' >"$work/events" &
pids+=($!)
kill -KILL "${data_pids[0]}"
wait "${data_pids[0]}" 2>/dev/null || true
for ((i = 0; i < 150; i++)); do [ "$(primary)" = "${data[0]}" ] || break; sleep 0.1; done
same 'not the one with priority 0' "${data[1]}" "$(primary)"
for ((i = 0; i < 50; i++)); do ! grep -q '+switch-master' "$work/events" || break; sleep 0.1; done
has 'the events' '\+sdown' "$(cat "$work/events")"
has 'of a failover' '\+switch-master' "$(cat "$work/events")"
log=$(cat "$work"/three-sentinel*.log)
for event in '\+odown master shop .* #quorum [23]/2' '\+try-failover' '\+elected-leader' '\+selected-slave' '\+promoted-slave' '\+switch-master'; do
  has 'the log of the leader' "$event" "$log"
done

# The old primary returns, with something that it has alone.
redis-server --port "${data[0]}" --bind 127.0.0.1 --dir "$work/three-data1" --save '' >"$work/back.log" 2>&1 &
pids+=($!)
up "${data[0]}"
redis-cli -p "${data[0]}" SET alone 1 >/dev/null
old=${data[0]}

# Two Sentinels, quorum 1: primary and one Sentinel are lost together. Quorum is there, a majority is not.
start_set two 2 1
kill -KILL "${data_pids[0]}" "${sentinel_pids[1]}"
wait "${data_pids[0]}" "${sentinel_pids[1]}" 2>/dev/null || true
for ((i = 0; i < 80; i++)); do ! grep -q '+try-failover' "$work/two-sentinel0.log" || break; sleep 0.1; done
has 'objectively down' '\+odown master shop' "$(cat "$work/two-sentinel0.log")"
sleep 3
same 'no failover' "${data[0]}" "$(primary)"
same 'nobody was elected' 0 "$(grep -c '+elected-leader' "$work/two-sentinel0.log" || true)"
has 'and CKQUORUM says so' 'NOQUORUM' "$(ask CKQUORUM shop 2>&1)"

# Meanwhile the returned one was made a replica, and dropped what it had alone.
for ((i = 0; i < 200; i++)); do
  ! redis-cli -p "$old" INFO replication | grep -q 'master_link_status:up' || break
  sleep 0.1
done
has 'reconfigured' 'role:slave' "$(redis-cli -p "$old" INFO replication)"
same 'dropped' 0 "$(redis-cli -p "$old" EXISTS alone)"
