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
# client|setinfo exists since 7.2.
new=yes
case $(redis-server --version) in *v=7.0.* | *v=6.*) new=no ;; esac
adapt() { if [ $new = yes ]; then cat; else sed 's/ +client|setinfo//'; fi; }

pids=()
trap 'for pid in "${pids[@]}"; do kill -KILL "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$work"' EXIT
up() {
  for ((i = 0; i < 60; i++)); do
    ! redis-cli -p "$1" PING 2>&1 | grep -qE 'PONG|NOAUTH' || return 0
    sleep 0.1
  done
  cat "$2" >&2
  return 1
}
data=()
for n in 1 2 3; do
  mkdir "$work/data$n"
  data+=("$(free_redis_port)")
  replicaof=()
  [ "$n" = 1 ] || replicaof=(--replicaof 127.0.0.1 "${data[0]}")
  cp redis.conf "$work/data$n/redis.conf"
  redis-server "$work/data$n/redis.conf" --port "${data[-1]}" --bind 127.0.0.1 --dir "$work/data$n" --save '' \
    --repl-diskless-sync-delay 0 "${replicaof[@]}" >"$work/data$n/log" 2>&1 &
  pids+=($!)
  up "${data[-1]}" "$work/data$n/log"
done
sentinels=()
for n in 1 2 3; do
  mkdir "$work/sentinel$n"
  sentinels+=("$(free_redis_port)")
  adapt <sentinel.conf | sed -e "s#^port .*#port ${sentinels[-1]}\nbind 127.0.0.1\ndir $work/sentinel$n#" -e "s/10.0.1.11 6379/127.0.0.1 ${data[0]}/" \
    -e 's/down-after-milliseconds shop 5000/down-after-milliseconds shop 1500/' >"$work/sentinel$n/sentinel.conf"
  redis-server "$work/sentinel$n/sentinel.conf" --sentinel >"$work/sentinel$n/log" 2>&1 &
  pids+=($!)
  up "${sentinels[-1]}" "$work/sentinel$n/log"
done
peer() { redis-cli -p "${sentinels[0]}" --user peer --pass REPLACE-2 --no-auth-warning "$@"; }
app() { redis-cli -p "${1}" --user app --pass "$2" --no-auth-warning "${@:3}"; }
for ((i = 0; i < 100; i++)); do ! peer SENTINEL CKQUORUM shop 2>&1 | grep -q '^OK 3 usable' || break; sleep 0.2; done
has 'quorum' '^OK 3 usable Sentinels' "$(peer SENTINEL CKQUORUM shop)"
address() { app "${sentinels[1]}" REPLACE-3 SENTINEL GET-MASTER-ADDR-BY-NAME shop | tail -n 1; }
same 'clients may ask' "${data[0]}" "$(address)"
has 'and nothing else' NOPERM "$(app "${sentinels[1]}" REPLACE-3 SENTINEL FAILOVER shop)"
for ((i = 0; i < 60; i++)); do [ "$(app "${data[0]}" REPLACE-5 SET shop:a 1)" != OK ] || break; sleep 0.2; done
same 'the application writes' OK "$(app "${data[0]}" REPLACE-5 SET shop:a 1)"
has 'its own keys only' NOPERM "$(app "${data[0]}" REPLACE-5 SET other 1)"
has 'no administration' NOPERM "$(app "${data[0]}" REPLACE-5 CONFIG GET save)"

# The primary hangs.
sleep 1
kill -STOP "${pids[0]}"
for ((i = 0; i < 150; i++)); do [ "$(address)" = "${data[0]}" ] || break; sleep 0.1; done
new_primary=$(address)
same 'another primary' yes "$([ "$new_primary" != "${data[0]}" ] && echo yes)"
for ((i = 0; i < 100; i++)); do [ "$(app "$new_primary" REPLACE-5 SET shop:a 2)" != OK ] || break; sleep 0.1; done
same 'which takes writes, as a replica is connected' OK "$(app "$new_primary" REPLACE-5 SET shop:a 2)"
kill -CONT "${pids[0]}"
for ((i = 0; i < 150; i++)); do
  ! app "${data[0]}" REPLACE-5 SET shop:a 3 2>&1 | grep -q READONLY || break
  sleep 0.1
done
has 'the old one becomes a replica' READONLY "$(app "${data[0]}" REPLACE-5 SET shop:a 3)"
