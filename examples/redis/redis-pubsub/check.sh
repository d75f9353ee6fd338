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
same 'nobody listens' 0 "$(redis PUBLISH room:42 lost)"
redis-cli -p "$REDIS_PORT" SUBSCRIBE room:42 >"$work/first" &
first=$!
{ printf 'SUBSCRIBE room:42\nPSUBSCRIBE room:*\n'; sleep 3; } | nc 127.0.0.1 "$REDIS_PORT" >"$work/both" 2>/dev/null &
both=$!
if ! command -v nc >/dev/null; then both=; fi
for ((i = 0; i < 50; i++)); do [ "$(redis PUBSUB NUMSUB room:42 | tail -n 1)" = 0 ] || break; sleep 0.1; done
sleep 0.5
redis PUBLISH room:42 hello >"$work/receivers"
redis PUBLISH room:43 other >/dev/null
sleep 0.3
kill "$first" 2>/dev/null || true
has 'received' hello "$(cat "$work/first")"
same 'not what was published before, nor on another channel' 0 "$(grep -cE 'lost|other' "$work/first" || true)"
if [ -n "$both" ]; then
  kill "$both" 2>/dev/null || true
  same 'channel and pattern: twice' 2 "$(grep -c hello "$work/both")"
  same 'three deliveries' 3 "$(cat "$work/receivers")"
fi
same 'a channel is not a key' 0 "$(redis EXISTS room:42)"
has 'limits of subscribers' 'pubsub 33554432 8388608 60' "$(redis CONFIG GET client-output-buffer-limit)"
