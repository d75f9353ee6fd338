#!/usr/bin/env bash
# needs: redis
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$here/../../../tests/handbook/servers/redis.sh"
start_redis "$work/redis"
# The script of the page, between its backquotes.
sed -n '/NewScript(`/,/^`)/p' "$here/limit.go" | sed '1d;$d' >"$work/gcra.lua"
allow() { redis EVAL "$(cat "$work/gcra.lua")" 1 "$1" "$2" "$3"; }
fail() { echo "$1"; exit 1; }

# Burst 5, then a wait of at most the interval of 2 s.
got=''
for _ in 1 2 3 4 5 6 7; do
  answer=$(allow limit:ann 2000000 5)
  if [ "$answer" = 0 ]; then got+='0 '; elif [ "$answer" -gt 0 ] && [ "$answer" -le 2000000 ]; then got+='wait '; else got+="$answer "; fi
done
[ "$got" = '0 0 0 0 0 wait wait ' ] || fail "seven calls: $got"
[ "$(allow limit:bob 2000000 5)" = 0 ] || fail "another client has to wait"
# The key goes when the bucket is full: 5 intervals at most.
ttl=$(redis PTTL limit:ann)
[ "$ttl" -gt 0 ] && [ "$ttl" -le 10000 ] || fail "time to live: $ttl ms"
# After the answered time the client is admitted once.
allow limit:eve 500000 1 >/dev/null
wait=$(allow limit:eve 500000 1)
[ "$wait" -gt 0 ] || fail "a burst of 1 admits two"
sleep 0.6
[ "$(allow limit:eve 500000 1)" = 0 ] || fail "still refused after the wait"
# Intervals below a millisecond limit, too: one call a second of 1999 microseconds each would not.
got=$(redis EVAL "local n = 0
for i = 1, 50 do
  local f = loadstring(ARGV[3])
  if f() == 0 then n = n + 1 end
end
return n" 1 limit:fast 900 3 "$(cat "$work/gcra.lua")" 2>&1 || true)
case $got in
  3 | 4 | 5 | 6) ;;
  *) fail "with an interval of 0.9 ms and a burst of 3, $got of 50 calls within one script were admitted" ;;
esac
