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
redis ZADD board 5 c 5 a 5 b 7 z >/dev/null
same 'ties by member' 'a b c z' "$(redis ZRANGE board 0 -1 | paste -sd ' ' -)"
same 'REV reverses that, too' 'z c b a' "$(redis ZRANGE board 0 -1 REV | paste -sd ' ' -)"
redis ZADD p 9007199254740993 x >/dev/null
same '53 bits' 9007199254740992 "$(redis ZSCORE p x)"
same 'created at 0' 3 "$(redis ZINCRBY board 3 new)"
same 'rank from the top' 0 "$(redis ZREVRANK board z)"
redis SADD numbers 1 2 3 >/dev/null
redis SADD words a b >/dev/null
same 'integers' intset "$(redis OBJECT ENCODING numbers)"
has 'small sets' 'listpack|hashtable' "$(redis OBJECT ENCODING words)"
same 'small sorted sets' listpack "$(redis OBJECT ENCODING board)"
redis EVAL "for i = 1, 200 do redis.call('ZADD', 'big', i, i) end" 0 >/dev/null
same 'large ones' skiplist "$(redis OBJECT ENCODING big)"
redis SADD friends:1 a b c >/dev/null
redis SADD friends:2 b c d >/dev/null
same 'in common' 1 "$(redis SINTERCARD 2 friends:1 friends:2 LIMIT 1)"

# Delayed queue: of two workers that see the same job, one gets it.
redis ZADD jobs 100 job1 >/dev/null
same 'due' job1 "$(redis ZRANGEBYSCORE jobs -inf 150)"
same 'one owner' '1 0' "$(redis ZREM jobs job1) $(redis ZREM jobs job1)"
