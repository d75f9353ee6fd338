#!/usr/bin/env bash
# needs: go
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'kill "${pid:-0}" 2>/dev/null || true; rm -rf "$work"' EXIT
fail() { echo "$1"; cat out; exit 1; }
cp "$here"/*.go "$work"
cd "$work"
go mod init example >/dev/null 2>&1
port=$((20000 + RANDOM % 10000))
sed -i "s/\":8080\"/\"127.0.0.1:$port\"/" run.go
go vet .
go build -race -o service .
url=http://127.0.0.1:$port
get() { curl --silent --max-time 15 --output "$1" --write-out '%{http_code}' "$url$2" || true; }
./service >out 2>&1 &
pid=$!
for _ in $(seq 50); do
  if [ "$(get body /ready)" = 200 ]; then break; fi
  sleep 0.1
done

# SIGTERM in the middle of a request of 7 s and a job of 8 s: both finish, and no further job begins.
get slow /slow >slow.code &
request=$!
sleep 1
kill -TERM "$pid"
sleep 1
[ "$(get body /ready)" = 503 ] || fail "one second after SIGTERM, /ready is not 503"
wait "$request"
[ "$(cat slow.code) $(cat slow)" = '200 done' ] || fail "the request in progress got $(cat slow.code)"
[ "$(get body /ready)" = 000 ] || fail "still listening after Shutdown"
wait "$pid"
grep -q '^job 1 finished$' out || fail "the job in progress did not finish"
grep -q '^worker stopped$' out || fail "the worker did not stop"
if grep -q '^job 2 ' out; then fail "a job was fetched after the signal"; fi
grep -q '^run: <nil>$' out || fail "run did not end cleanly"

# A second service on the same port reports the error instead of hanging.
./service >out 2>&1 &
pid=$!
sleep 0.5
timeout 5 ./service >second 2>&1 || true
grep -q 'address already in use' second || { cat second; exit 1; }
# A second signal ends the process at once.
kill -TERM "$pid"
sleep 0.5
kill -TERM "$pid"
begin=$SECONDS
wait "$pid" || true
[ $((SECONDS - begin)) -le 2 ] || fail "the second signal did not end the process"
