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
redis CONFIG SET maxmemory 3mb >/dev/null
write() { for ((i = 0; i < 30; i++)); do redis EVAL "return redis.call('SET', KEYS[1], string.rep('x', 200000))" 1 "w$i"; done; }
has 'noeviction refuses' "OOM command not allowed when used memory > 'maxmemory'" "$(write)"
redis FLUSHALL >/dev/null
redis CONFIG SET maxmemory-policy volatile-lru >/dev/null
has 'nothing has a TTL: refused, too' 'OOM command not allowed' "$(write)"
redis FLUSHALL >/dev/null
redis CONFIG SET maxmemory-policy allkeys-lru >/dev/null
same 'a cache evicts' OK "$(write | sort -u)"
same 'and loses keys' yes "$([ "$(redis DBSIZE)" -lt 30 ] && echo yes)"

# One round trip for many commands.
redis CONFIG SET maxmemory 0 >/dev/null
requests() { redis-benchmark -p "$REDIS_PORT" -c 1 -n 20000 -t get --csv "$@" | tr -d '"' | awk -F, '/^GET/ {print int($2)}'; }
plain=$(requests) pipelined=$(requests -P 50)
same "pipelining is several times faster ($plain, $pipelined)" yes "$([ "$pipelined" -gt $((plain * 4)) ] && echo yes)"

# A slow command delays everybody: a script of a second, and a PING meanwhile.
redis EVAL "local t = redis.call('TIME'); local s = t[1] + t[2] / 1000000; while true do local n = redis.call('TIME'); if n[1] + n[2] / 1000000 - s > 1 then return 1 end end" 0 >/dev/null &
slow=$!
sleep 0.2
started=$(date +%s%N)
redis PING >/dev/null
same 'PING waited' yes "$([ $((($(date +%s%N) - started) / 1000000)) -gt 400 ] && echo yes)"
wait "$slow"
has 'the culprit' EVAL "$(redis SLOWLOG GET 1)"
