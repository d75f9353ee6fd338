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
sed -n '/^var release = redis.NewScript(`$/,/`)$/{/^var release/d;s/`)$//;p}' ../../../content/redis/redis-with-go.md >"$work/release.lua"
release() { redis --eval "$work/release.lua" lock:1 , "$1"; }
same 'locked' OK "$(redis SET lock:1 mine NX PX 60000)"
same 'taken' '' "$(redis SET lock:1 yours NX PX 60000)"
same 'of somebody else' 0 "$(release yours)"
same 'still there' mine "$(redis GET lock:1)"
same 'released' 1 "$(release mine)"
same 'released twice' 0 "$(release mine)"

# MULTI does not roll back.
same 'the first command stays' 1 "$(printf 'SET word x\nMULTI\nINCR a\nINCR word\nEXEC\n' | redis >/dev/null; redis GET a)"
