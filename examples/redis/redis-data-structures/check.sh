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

# Strings, counters, a lock token.
same 'an exact counter, by many at once' 200 "$(
  for _ in 1 2 3 4; do (for _ in {1..50}; do echo 'INCR hits'; done | redis >/dev/null) & done
  wait
  redis GET hits
)"
redis SET lock mine NX PX 60000 >/dev/null
same 'taken' '' "$(redis SET lock other NX PX 60000)"
release='if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end return 0'
same 'not yours' 0 "$(redis EVAL "$release" 1 lock other)"
same 'yours' 1 "$(redis EVAL "$release" 1 lock mine)"
has 'one type a key' WRONGTYPE "$(redis LPUSH hits 1 2>&1)"

# Geo is a sorted set, bitmap and HyperLogLog are strings.
redis GEOADD shops 13.4 52.5 Berlin 9.99 53.55 Hamburg >/dev/null
same 'geo' zset "$(redis TYPE shops)"
same 'nearby' Berlin "$(redis GEOSEARCH shops FROMLONLAT 13 52 BYRADIUS 100 km)"
redis SETBIT active 7 1 >/dev/null
same 'bitmap' 'string 1' "$(redis TYPE active) $(redis BITCOUNT active)"
many() { xargs -n 1000 redis-cli -h "$REDIS_HOST" -p "$REDIS_PORT" "$@" >/dev/null; }
seq 1 100000 | many PFADD uniques
same 'HyperLogLog' string "$(redis TYPE uniques)"
size=$(redis STRLEN uniques) count=$(redis PFCOUNT uniques)
if [ "$size" -gt 12400 ] || [ "$count" -lt 96000 ] || [ "$count" -gt 104000 ]; then
  echo "HyperLogLog: $count of 100,000 in $size bytes" >&2
  exit 1
fi

# Fields of a hash can expire since 7.4.
redis HSET online v1 1 >/dev/null
fields=$(redis HEXPIRE online 100 FIELDS 1 v1 2>&1)
case $(redis INFO server) in
  *redis_version:7.[0-3].* | *redis_version:6.*) has 'before 7.4' 'unknown command' "$fields" ;;
  *) same 'a field expires' 1 "$fields" ;;
esac

# The picture: BRPOP leaves no copy, LMOVE does.
redis LPUSH jobs 7 >/dev/null
redis BRPOP jobs 1 >/dev/null
same 'no copy left' 0 "$(redis EXISTS jobs)"
redis LPUSH jobs 8 >/dev/null
redis LMOVE jobs processing RIGHT LEFT >/dev/null
same 'job 8 can be found' 8 "$(redis LRANGE processing 0 -1)"

# The transaction of RecordVisit, twice for one visitor.
for _ in 1 2; do
  printf '%s\n' MULTI 'INCR profile:{1}:hits' 'PFADD profile:{1}:uniques v1' 'LPUSH profile:{1}:recent v1' \
    'LTRIM profile:{1}:recent 0 99' 'ZADD profile:{1}:seen 1 v1' EXEC | redis >/dev/null
done
same 'two hits of one visitor' '2 1 2 1' "$(
  echo "$(redis GET profile:{1}:hits) $(redis PFCOUNT profile:{1}:uniques) $(redis LLEN profile:{1}:recent) $(redis ZCARD profile:{1}:seen)"
)"
for ((i = 0; i < 150; i++)); do printf 'LPUSH recent %s\nLTRIM recent 0 99\n' $i; done | redis >/dev/null
same 'at most 100, newest first' '100 149' "$(redis LLEN recent) $(redis LINDEX recent 0)"

# Big keys are found, and UNLINK takes them out at once.
seq 1 20000 | many SADD big
has 'found' 'Biggest +set found .?"?big"?.? has 20000 members' "$(redis --bigkeys)"
same 'removed' '1 0' "$(redis UNLINK big) $(redis EXISTS big)"

# Braces keep the keys in one slot of a cluster.
start_redis "$work/cluster" --cluster-enabled yes
same 'one slot' "$(redis CLUSTER KEYSLOT 'profile:{1}:hits')" "$(redis CLUSTER KEYSLOT 'profile:{1}:seen')"
has 'a number' '^[0-9]+$' "$(redis CLUSTER KEYSLOT 'profile:{1}:hits')"
