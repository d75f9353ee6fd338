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
# The script of the page, between its backquotes.
sed -n '/^var put = redis.NewScript(`$/,/`)$/{/^var put/d;s/`)$//;p}' ../../../content/redis/cache-invalidation.md >"$work/put.lua"
put() { redis --eval "$work/put.lua" "$1" , "$2" "$3" "${4:-60000}"; }
same 'filled' 1 "$(put product:1 10 old)"
same 'a newer version replaces it' 1 "$(put product:1 11 new)"
same 'an older one does not' 0 "$(put product:1 10 old)"
same 'the newer one stays' new "$(redis HGET product:1 val)"
# The reader that loaded version 11 is overtaken by the invalidation of version 12.
same 'tombstone' 1 "$(put product:1 12 '')"
same 'twice does no harm' 1 "$(put product:1 12 '')"
same 'the slow fill is rejected' 0 "$(put product:1 11 new)"
same 'a miss' '' "$(redis HGET product:1 val)"
same 'the fill of the same version is accepted' 1 "$(put product:1 12 newest)"
# After a plain delete nothing is left to compare with.
redis DEL product:1 >/dev/null
same 'stale again' 1 "$(put product:1 11 stale)"
# Beyond 2^53 versions look equal.
put big 9007199254740993 new >/dev/null
same 'not told apart' 1 "$(put big 9007199254740992 old)"
same 'it expires' yes "$([ "$(redis PTTL big)" -gt 0 ] && echo yes)"
