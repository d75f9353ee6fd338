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
start_redis "$work/redis" --appendonly yes --appendfsync everysec --notify-keyspace-events Ex
has 'the durability of AOF' everysec "$(redis CONFIG GET appendfsync)"

# Pub/Sub keeps nothing for a receiver that is away, and everyone who is there gets a copy.
same 'nobody there' 0 "$(redis PUBLISH user:42 changed)"
for n in 1 2; do redis SUBSCRIBE user:42 >"$work/sub$n" 2>/dev/null & subscribers+=($!); done
for ((i = 0; i < 100; i++)); do [ "$(redis PUBSUB NUMSUB user:42 | tail -n 1)" != 2 ] || break; sleep 0.05; done
same 'a copy each' 2 "$(redis PUBLISH user:42 changed)"

# A stream keeps them, and a group shares them.
redis XGROUP CREATE jobs workers 0 MKSTREAM >/dev/null
for job in a b c; do redis XADD jobs '*' job $job >/dev/null; done
has 'the consumer was away' 'a' "$(redis XREADGROUP GROUP workers w1 COUNT 1 STREAMS jobs '>')"
has 'the other gets the next' 'b' "$(redis XREADGROUP GROUP workers w2 COUNT 1 STREAMS jobs '>')"
same 'both are pending' 2 "$(redis XPENDING jobs workers | head -n 1)"

# w1 crashed: another takes its entry and sees it a second time.
claimed=$(redis XAUTOCLAIM jobs workers w2 0 0 COUNT 1)
has 'taken over' '^a$' "$claimed"
id=$(grep -m 1 -E '^[0-9]+-[0-9]+$' <<<"$(sed 1d <<<"$claimed")")
same 'settled' 1 "$(redis XACK jobs workers "$id")"
same 'one pending' 1 "$(redis XPENDING jobs workers | head -n 1)"

# An audit reads it again from the beginning.
has 'replay' '^a$' "$(redis XRANGE jobs - +)"

# A restart keeps the stream and its pending entries, and no message of Pub/Sub.
sleep 1.5
port=$REDIS_PORT
redis SHUTDOWN >/dev/null 2>&1 || true
wait "${subscribers[@]}" 2>/dev/null || true
debug=()
redis-server --version | grep -q 'v=6' || debug=(--enable-debug-command local)
redis-server --bind 127.0.0.1 --port "$port" --dir "$work/redis" --save '' --appendonly yes "${debug[@]}" >"$work/second.log" 2>&1 &
second=$!
trap 'kill -KILL $second 2>/dev/null || true; wait $second 2>/dev/null || true; rm -rf "$work"' EXIT
for ((i = 0; i < 100; i++)); do ! redis PING 2>/dev/null | grep -q PONG || break; sleep 0.05; done
same 'after the restart' '3 1' "$(redis XLEN jobs) $(redis XPENDING jobs workers | head -n 1)"

# Trimming discards what no group has read.
redis XTRIM jobs MAXLEN 1 >/dev/null
redis XADD jobs MAXLEN 1 '*' job d >/dev/null
next=$(redis XREADGROUP GROUP workers w1 STREAMS jobs '>')
has 'd is left' '^d$' "$next"
same 'c was not read by anybody' 0 "$(grep -c '^c$' <<<"$next" || true)"

# The event of an expired key comes when Redis removes it.
redis CONFIG SET notify-keyspace-events Ex >/dev/null
# As on a server with too many keys to meet this one soon.
same 'no active expiry' OK "$(redis DEBUG SET-ACTIVE-EXPIRE 0)"
redis SUBSCRIBE __keyevent@0__:expired >"$work/expired" 2>/dev/null &
listener=$!
for ((i = 0; i < 100; i++)); do [ "$(redis PUBSUB NUMSUB __keyevent@0__:expired | tail -n 1)" = 0 ] || break; sleep 0.05; done
redis SET session:7 x PX 100 >/dev/null
sleep 0.5
same 'its TTL is over, and no event' 0 "$(grep -c session:7 "$work/expired" || true)"
redis GET session:7 >/dev/null
for ((i = 0; i < 50; i++)); do ! grep -q session:7 "$work/expired" || break; sleep 0.1; done
kill "$listener"
has 'removed when it was asked for' session:7 "$(cat "$work/expired")"
